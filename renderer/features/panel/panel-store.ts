import type { Services } from '#renderer/app/services-context.ts';
import type { Panel } from '#shared/model/campaign';
import type { ConsensusDecision, SignedResult } from '#shared/model/consensus';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';
import { leadOnly, type ReaderReview, takenFrom } from '#shared/panel/index';
import { type SettledDossier, settleDossier } from '#shared/pipeline/index';
import type { PanelDossier } from './panel-dossier';

export type PanelPorts = {
  readonly store: Pick<Services['store'], 'commit'>;
  readonly dossier: DossierId;
  readonly panel: Pick<Panel, 'name' | 'lead'> | undefined;
  /** Whether the plan asks for the lead's decision on this dossier. */
  readonly arbitrated: boolean;
  readonly by: ReviewerName;
};

/** @throws AppError `lead-only`, `lead-missing` */
function demandLead({ panel, by }: Pick<PanelPorts, 'panel' | 'by'>): void {
  const refusal = leadOnly(panel, by);
  if (refusal !== undefined) throw refusal;
}

/** 锁定: from here on the marks of all readers lie open. @throws AppError `lead-only`, `lead-missing` */
export async function lock(ports: PanelPorts, readers: readonly ReviewerName[]): Promise<void> {
  demandLead(ports);
  await ports.store.commit({ kind: 'consensus.locked', subject: ports.dossier, payload: { readers } }, ports.by);
}

/** @throws AppError `lead-only`, `lead-missing` */
export async function unlock(ports: PanelPorts, why: string): Promise<void> {
  demandLead(ports);
  await ports.store.commit({ kind: 'consensus.unlocked', subject: ports.dossier, payload: { why } }, ports.by);
}

/** @throws AppError `lead-only`, `lead-missing` where the plan asks for arbitration */
export async function settle(ports: PanelPorts, decisions: readonly ConsensusDecision[]): Promise<void> {
  if (decisions.length === 0) return;
  if (ports.arbitrated) demandLead(ports);
  await ports.store.commit({ kind: 'consensus.settled', subject: ports.dossier, payload: { decisions } }, ports.by);
}

/** One reader's word on these items; items that the reader left out or could not decide stay open. */
export const takeSide = (
  ports: PanelPorts,
  review: ReaderReview,
  items: readonly ItemId[],
  why: string,
): Promise<void> => settle(ports, takenFrom(review, items, why));

/** @throws AppError `lead-only`, `lead-missing` where the plan asks for arbitration */
export async function unsettle(ports: PanelPorts, items: readonly ItemId[]): Promise<void> {
  if (ports.arbitrated) demandLead(ports);
  await ports.store.commit({ kind: 'consensus.unsettled', subject: ports.dossier, payload: { items } }, ports.by);
}

/** @throws AppError `lead-only`, `lead-missing` */
export async function sign(ports: PanelPorts, result: SignedResult, signers: readonly ReviewerName[]): Promise<void> {
  demandLead(ports);
  await ports.store.commit(
    { kind: 'consensus.signed', subject: ports.dossier, payload: { result, signers } },
    ports.by,
  );
}

/** @throws AppError `lead-only`, `lead-missing` */
export async function reopen(ports: PanelPorts, why: string): Promise<void> {
  demandLead(ports);
  await ports.store.commit({ kind: 'consensus.reopened', subject: ports.dossier, payload: { why } }, ports.by);
}

/** Entered for the agency, or by it: nobody's alone. */
export async function raise(
  { store, dossier, by }: Pick<PanelPorts, 'store' | 'dossier' | 'by'>,
  item: ItemId,
  words: string,
): Promise<void> {
  await store.commit({ kind: 'objection.raised', subject: dossier, payload: { item, words } }, by);
}

/** @throws AppError `lead-only`, `lead-missing` */
export async function reject(ports: PanelPorts, item: ItemId, words: string): Promise<void> {
  demandLead(ports);
  await ports.store.commit({ kind: 'objection.rejected', subject: ports.dossier, payload: { item, words } }, ports.by);
}

/** The item changes, and the result is worked out anew from all that stands. @throws AppError `lead-only`, `lead-missing` */
export async function uphold(
  ports: PanelPorts,
  held: PanelDossier,
  rules: Parameters<typeof settleDossier>[0]['rules'],
  decision: ConsensusDecision,
  words: string,
): Promise<void> {
  demandLead(ports);
  const { state, assignment, loaded } = held;
  if (loaded === undefined) return;
  const decisions = { ...state.consensus?.decisions, [decision.item]: decision } as Record<ItemId, ConsensusDecision>;
  const { template } = loaded;
  const { readers } = assignment;
  const result = resultOf(settleDossier({ template, rules, readers, reviews: state.reviews, locked: true, decisions }));
  if (result === undefined) return;
  const payload = { item: decision.item, words, decision, result };
  await ports.store.commit({ kind: 'objection.upheld', subject: ports.dossier, payload }, ports.by);
}

/** The result that would be signed; undefined while anything is open. */
export function resultOf(settled: SettledDossier): SignedResult | undefined {
  if (settled.state !== 'open' || settled.remaining.length > 0) return undefined;
  const { scorecard } = settled;
  return scorecard.outcome === 'graded' ? { score: inPoints(scorecard.score), grade: scorecard.grade } : undefined;
}
