import { z } from 'zod';
import type { CampaignChange } from '../model/campaign-change';
import { strata } from '../model/draw';
import { procedures } from '../model/procedure';
import { day, dossierId, instant, itemId, list, reviewerName, sha256, templateRef, text } from './parts-schema';

const procedure = z.enum(procedures);

const member = z.strictObject({ name: reviewerName, agency: text, avoids: list(text) });

const plan = z.strictObject({
  name: text,
  year: z.int(),
  sort: z.enum(['annual', 'spot-check', 'self']),
  closed: z.strictObject({ from: day, to: day }),
  standards: z.partialRecord(procedure, templateRef),
  agencies: list(text),
  twoRounds: list(text),
  panels: list(z.strictObject({ name: text, lead: reviewerName.optional(), members: list(member) })),
  readers: z.literal([2, 3]),
  stages: list(z.strictObject({ name: text, due: day.optional() })),
  arbitration: z.strictObject({
    anyFail: z.boolean(),
    gradeDiffers: z.boolean(),
    gapOver: z.int().min(0).optional(),
    gateByOne: z.boolean(),
  }),
  objectionDays: z.int().min(0).max(365),
});

/** A frame may be longer than any other list. */
const FRAME = 50_000;

const frame = z.strictObject({
  source: text,
  sha256,
  cases: z
    .array(
      z.strictObject({
        key: text,
        agency: text,
        procedure,
        name: text,
        domain: text,
        enterprise: z.boolean(),
        result: text,
        closedOn: day,
        handlers: list(text),
      }),
    )
    .max(FRAME),
});

const stratum = z.enum(strata);
const share = z.number().min(0).max(100);
const count = z.int().min(0);

const quota = z.strictObject({
  where: z.partialRecord(stratum, text),
  take: z.union([z.strictObject({ count }), z.strictObject({ percent: share, atLeast: count })]),
  spread: stratum.optional(),
  eachLeast: z.int().min(1).optional(),
});

const drawnCase = z.strictObject({ key: text, quota: count, share: text, ticket: sha256 });

const draw = z.strictObject({
  frame: sha256,
  scheme: z.strictObject({ seed: text, quotas: list(quota) }),
  cases: list(drawnCase),
  shortfalls: list(z.strictObject({ quota: count, wanted: count, had: count })),
  witnesses: list(text),
});

const dossier = z.strictObject({
  dossier: dossierId,
  name: text,
  agency: text,
  procedure,
  drawn: text.optional(),
  handlers: list(text),
});

const note = z.strictObject({ item: itemId, words: text });

const filing = z.strictObject({ agency: text, on: day });

/** What the payload of each kind looks like. */
export const campaignPayloads: { readonly [Kind in CampaignChange['kind']]: z.ZodType } = {
  'campaign.planned': z.strictObject({ plan }),
  'campaign.removed': z.strictObject({}),
  'campaign.framed': z.strictObject({ frame }),
  'campaign.drawn': z.strictObject({ draw }),
  'campaign.replaced': z.strictObject({ replacement: z.strictObject({ out: text, into: drawnCase, why: text }) }),
  'campaign.gathered': z.strictObject({ dossiers: list(dossier) }),
  'campaign.assigned': z.strictObject({
    assignments: list(z.strictObject({ dossier: dossierId, panel: text, readers: list(reviewerName) })),
  }),
  'campaign.reader-exchanged': z.strictObject({
    exchange: z.strictObject({ dossier: dossierId, out: reviewerName, into: reviewerName, why: text.min(1) }),
  }),
  'campaign.calibrated': z.strictObject({
    calibration: z.strictObject({ dossiers: list(dossier), readers: list(reviewerName), closed: z.boolean() }),
  }),
  'campaign.calibration-noted': z.strictObject({ note }),
  'campaign.handed-out': z.strictObject({
    handOut: z.strictObject({ reviewer: reviewerName, dossiers: list(dossierId), file: text, sha256 }),
  }),
  'campaign.task-received': z.strictObject({
    task: z.strictObject({
      reviewer: reviewerName,
      from: text,
      station: text,
      at: instant,
      plan,
      dossiers: list(dossier),
      calibration: list(dossier).optional(),
      notes: list(note).optional(),
    }),
    package: sha256,
  }),
  'campaign.filed': z.strictObject({ filing }),
  'campaign.filing-withdrawn': z.strictObject({ filing }),
};
