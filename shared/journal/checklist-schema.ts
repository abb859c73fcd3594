import { z } from 'zod';
import type { ChecklistChange } from '../model/checklist-change';
import { attachment, itemId, list, templateRef, text, verdict } from './parts-schema';

const checklist = z.strictObject({ agency: text, year: z.int(), template: templateRef });

const line = z.strictObject({
  item: itemId,
  verdict,
  deduction: z.number().min(0),
  note: text,
  figures: z.record(text, z.number()),
  attachments: list(attachment),
});

/** What the payload of each kind looks like. */
export const checklistPayloads: { readonly [Kind in ChecklistChange['kind']]: z.ZodType } = {
  'checklist.opened': z.strictObject({ checklist }),
  'checklist.answered': z.strictObject({ line }),
  'checklist.cleared': z.strictObject({ item: itemId }),
  'checklist.removed': z.strictObject({ why: text }),
};
