import { z } from 'zod';
import type { PanelChange } from '../model/panel-change';
import { sights } from '../model/sight';
import { verdicts } from '../model/verdict';
import {
  citation,
  goodPractice,
  instant,
  instrumentId,
  itemId,
  list,
  reviewerName,
  sha256,
  templateRef,
  text,
  vouchedPage,
} from './parts-schema';

const judged = {
  item: itemId,
  verdict: z.enum(verdicts),
  deduction: z.int().min(0),
  note: text,
  citations: list(citation),
};

const decision = z.strictObject({ ...judged, taken: reviewerName, why: text });

const result = z.strictObject({ score: z.number(), grade: text });

const review = z.strictObject({
  reviewer: reviewerName,
  station: text,
  at: instant,
  template: templateRef,
  marks: list(z.strictObject({ ...judged, accepted: z.boolean(), at: instant })),
  concluded: result,
  sights: z.record(instrumentId, z.enum(sights)).optional(),
  practices: list(goodPractice).optional(),
  vouched: list(vouchedPage).optional(),
});

/** What the payload of each kind looks like. */
export const panelPayloads: { readonly [Kind in PanelChange['kind']]: z.ZodType } = {
  'review.received': z.strictObject({ review, package: sha256 }),
  'consensus.locked': z.strictObject({ readers: list(reviewerName) }),
  'consensus.unlocked': z.strictObject({ why: text }),
  'consensus.settled': z.strictObject({ decisions: list(decision) }),
  'consensus.unsettled': z.strictObject({ items: list(itemId) }),
  'consensus.signed': z.strictObject({ result, signers: list(reviewerName) }),
  'consensus.regraded': z.strictObject({ grade: text, why: text.min(1) }),
  'consensus.reopened': z.strictObject({ why: text }),
  'objection.raised': z.strictObject({ item: itemId, words: text }),
  'objection.rejected': z.strictObject({ item: itemId, words: text }),
  'objection.upheld': z.strictObject({ item: itemId, words: text, decision, result }),
};
