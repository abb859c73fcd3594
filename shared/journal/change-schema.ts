import { z } from 'zod';
import type { Change, ChangeKind } from '../model/change';
import { bulletinPayloads } from './bulletin-schema';
import { campaignPayloads } from './campaign-schema';
import { checklistPayloads } from './checklist-schema';
import { dispatchPayloads } from './dispatch-schema';
import { dossierPayloads } from './dossier-schema';
import { housePayloads } from './house-schema';
import { bulletinId, campaignId, checklistId, dispatchId, dossierId, problemId } from './parts-schema';
import { problemPayloads } from './problem-schema';

/** Kinds with a payload of a shape; a kind without one does not compile. */
const families = [
  { subject: dossierId, payloads: dossierPayloads },
  { subject: campaignId, payloads: campaignPayloads },
  { subject: problemId, payloads: problemPayloads },
  { subject: dispatchId, payloads: dispatchPayloads },
  { subject: checklistId, payloads: checklistPayloads },
  { subject: bulletinId, payloads: bulletinPayloads },
  { subject: z.literal('house'), payloads: housePayloads },
] as const;

const payloads: Readonly<Record<ChangeKind, z.ZodType>> = {
  ...dossierPayloads,
  ...campaignPayloads,
  ...problemPayloads,
  ...dispatchPayloads,
  ...checklistPayloads,
  ...bulletinPayloads,
  ...housePayloads,
};

/** Whether a name is one of a kind of change this program knows. */
export const isChangeKind = (name: string): name is ChangeKind => Object.hasOwn(payloads, name);

const shapes = families.flatMap(({ subject, payloads }) =>
  Object.entries(payloads).map(([kind, payload]) => z.strictObject({ kind: z.literal(kind), subject, payload })),
);

/** Whether what came from outside (the window, a package) is a change. */
export const changeSchema = z.discriminatedUnion(
  'kind',
  shapes as [(typeof shapes)[number]],
) as unknown as z.ZodType<Change>;
