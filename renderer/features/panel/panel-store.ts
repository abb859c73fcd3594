import type { Services } from '#renderer/app/services-context.ts';
import type { ConsensusDecision, SignedResult } from '#shared/model/consensus';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';
import { type ReaderReview, takenFrom } from '#shared/panel/index';
import { type SettledDossier, settleDossier } from '#shared/pipeline/index';
import type { PanelDossier } from './panel-dossier';

export type PanelPorts = {
  readonly store: Pick<Services['store'], 'commit'>;
  readonly dossier: DossierId;
  readonly by: ReviewerName;
};

export async function settle(
  { store, dossier, by }: PanelPorts,
  decisions: readonly ConsensusDecision[],
): Promise<void> {
  if (decisions.length === 0) return;
  await store.commit({ kind: 'consensus.settled', subject: dossier, payload: { decisions } }, by);
}

/** One reader's word on these items; items that the reader left out or could not decide stay open. */
export const takeSide = (
  ports: PanelPorts,
  review: ReaderReview,
  items: readonly ItemId[],
  why: string,
): Promise<void> => settle(ports, takenFrom(review, items, why));

export async function unsettle({ store, dossier, by }: PanelPorts, items: readonly ItemId[]): Promise<void> {
  await store.commit({ kind: 'consensus.unsettled', subject: dossier, payload: { items } }, by);
}

export async function sign(
  { store, dossier, by }: PanelPorts,
  result: SignedResult,
  signers: readonly ReviewerName[],
): Promise<void> {
  await store.commit({ kind: 'consensus.signed', subject: dossier, payload: { result, signers } }, by);
}

export async function reopen({ store, dossier, by }: PanelPorts, why: string): Promise<void> {
  await store.commit({ kind: 'consensus.reopened', subject: dossier, payload: { why } }, by);
}

export async function raise({ store, dossier, by }: PanelPorts, item: ItemId, words: string): Promise<void> {
  await store.commit({ kind: 'objection.raised', subject: dossier, payload: { item, words } }, by);
}

export async function reject({ store, dossier, by }: PanelPorts, item: ItemId, words: string): Promise<void> {
  await store.commit({ kind: 'objection.rejected', subject: dossier, payload: { item, words } }, by);
}

/** The item changes, and the result is worked out anew from all that stands. */
export async function uphold(
  { store, dossier, by }: PanelPorts,
  held: PanelDossier,
  rules: Parameters<typeof settleDossier>[0]['rules'],
  decision: ConsensusDecision,
  words: string,
): Promise<void> {
  const { state, assignment, loaded } = held;
  if (loaded === undefined) return;
  const decisions = { ...state.consensus?.decisions, [decision.item]: decision } as Record<ItemId, ConsensusDecision>;
  const { template } = loaded;
  const result = resultOf(
    settleDossier({ template, rules, readers: assignment.readers, reviews: state.reviews, decisions }),
  );
  if (result === undefined) return;
  const payload = { item: decision.item, words, decision, result };
  await store.commit({ kind: 'objection.upheld', subject: dossier, payload }, by);
}

/** The result that would be signed; undefined while anything is open. */
export function resultOf(settled: SettledDossier): SignedResult | undefined {
  if (settled.state !== 'open' || settled.remaining.length > 0) return undefined;
  const { scorecard } = settled;
  return scorecard.outcome === 'graded' ? { score: inPoints(scorecard.score), grade: scorecard.grade } : undefined;
}
