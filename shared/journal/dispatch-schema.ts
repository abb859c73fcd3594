import { z } from 'zod';
import { dispatchKinds } from '../model/dispatch';
import type { DispatchChange } from '../model/dispatch-change';
import { day, list, paper, problemId, sha256, text } from './parts-schema';

const dispatch = z.strictObject({
  kind: z.enum(dispatchKinds),
  number: text,
  agency: text,
  on: day,
  due: day.optional(),
  problems: list(problemId),
  paper,
  sha256,
});

/** What the payload of each kind looks like. */
export const dispatchPayloads: { readonly [Kind in DispatchChange['kind']]: z.ZodType } = {
  'dispatch.made': z.strictObject({ dispatch }),
  'dispatch.revoked': z.strictObject({ why: text }),
};
