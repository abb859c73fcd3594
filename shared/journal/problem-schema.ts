import { z } from 'zod';
import { checkGroups } from '../model/finding';
import { problemSources } from '../model/problem';
import type { ProblemChange } from '../model/problem-change';
import { revisitResults, revisitWays, unmendableKinds } from '../model/problem-step';
import {
  attachment,
  campaignId,
  citation,
  day,
  dispatchId,
  dossierId,
  instant,
  itemId,
  list,
  problemId,
  reviewerName,
  stepId,
  text,
} from './parts-schema';

const problem = z.strictObject({
  revision: z.int().min(1),
  number: text,
  year: z.int(),
  campaign: campaignId.optional(),
  agency: text,
  dossier: dossierId.optional(),
  matter: text,
  source: z.enum(problemSources),
  item: itemId,
  title: text,
  category: z.enum([...checkGroups, 'gate', 'agency']),
  words: text,
  place: text,
  basis: list(text),
  citations: list(citation),
  severity: z.enum(['major', 'ordinary', 'minor', 'gate']),
  deduction: z.number().min(0),
  mending: text,
  owner: text,
  due: day.optional(),
  earlier: problemId.optional(),
  settled: z
    .strictObject({ state: z.enum(['closed', 'not-accepted', 'unmendable']), by: text, on: day.optional() })
    .optional(),
});

const taken = { id: stepId, at: instant, by: reviewerName, words: text };

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }),
  z.strictObject({ kind: z.literal('objected') }),
  z.strictObject({ kind: z.literal('mended') }),
  z.strictObject({ kind: z.literal('unmendable'), why: z.enum(unmendableKinds) }),
]);

const ruling = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('returned'), due: day.optional() }),
  z.strictObject({ kind: z.literal('not-accepted') }),
  z.strictObject({ kind: z.literal('unmendable') }),
]);

const step = z.discriminatedUnion('kind', [
  z.strictObject({
    ...taken,
    kind: z.literal('notified'),
    number: text,
    dispatch: dispatchId.optional(),
    on: day,
    due: day.optional(),
  }),
  z.strictObject({
    ...taken,
    kind: z.literal('answered'),
    to: stepId,
    revision: z.int().min(1),
    answer,
    attachments: list(attachment),
    recordedBy: reviewerName.optional(),
  }),
  z.strictObject({ ...taken, kind: z.literal('extended'), to: stepId, due: day }),
  z.strictObject({ ...taken, kind: z.literal('ruled'), on: stepId, ruling }),
  z.strictObject({
    ...taken,
    kind: z.literal('revisited'),
    after: stepId,
    way: z.enum(revisitWays),
    result: z.enum(revisitResults),
    due: day.optional(),
  }),
]);

/** What the payload of each kind looks like. */
export const problemPayloads: { readonly [Kind in ProblemChange['kind']]: z.ZodType } = {
  'problem.entered': z.strictObject({ problem }),
  'problem.moved': z.strictObject({ step }),
  'problem.step-withdrawn': z.strictObject({ step: stepId, why: text }),
  'problem.removed': z.strictObject({ why: text }),
};
