import { z } from 'zod';
import type { ProblemChange } from '../model/problem-change';
import { citation, day, dossierId, itemId, list, text } from './parts-schema';

const problem = z.strictObject({
  agency: text,
  dossier: dossierId.optional(),
  item: itemId,
  words: text,
  basis: list(text),
  citations: list(citation),
  severity: z.enum(['major', 'ordinary', 'minor']),
  mending: text,
  due: day.optional(),
});

/** What the payload of each kind looks like. */
export const problemPayloads: { readonly [Kind in ProblemChange['kind']]: z.ZodType } = {
  'problem.entered': z.strictObject({ problem }),
  'problem.removed': z.strictObject({ why: text }),
};
