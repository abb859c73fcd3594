import { z } from 'zod';
import { issueKinds } from '../model/issue';
import type { IssueChange } from '../model/issue-change';
import { day, list, problemId, sha256, text } from './parts-schema';

/** A paper is kept as it was sent: blocks of later programs pass through untouched. */
const paper = z.looseObject({ title: text, blocks: list(z.looseObject({ kind: text })) });

const issue = z.strictObject({
  kind: z.enum(issueKinds),
  number: text,
  agency: text,
  on: day,
  due: day.optional(),
  problems: list(problemId),
  paper,
  sha256,
});

/** What the payload of each kind looks like. */
export const issuePayloads: { readonly [Kind in IssueChange['kind']]: z.ZodType } = {
  'issue.made': z.strictObject({ issue }),
  'issue.revoked': z.strictObject({ why: text }),
};
