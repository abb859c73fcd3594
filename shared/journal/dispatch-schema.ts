import { z } from 'zod';
import { dispatchKinds, submissionKinds } from '../model/dispatch';
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

const bySubmission = <Each extends z.ZodType>(each: Each) => z.partialRecord(z.enum(submissionKinds), each);

const draft = z.strictObject({
  work: text,
  to: text,
  numbers: bySubmission(text),
  dues: bySubmission(day),
  texts: bySubmission(z.record(z.string().max(100), text)),
});

/** What the payload of each kind looks like. */
export const dispatchPayloads: { readonly [Kind in DispatchChange['kind']]: z.ZodType } = {
  'dispatch.made': z.strictObject({ dispatch }),
  'dispatch.drafted': z.strictObject({ draft }),
  'dispatch.revoked': z.strictObject({ why: text }),
};
