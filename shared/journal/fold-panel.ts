import { canonicalJson } from '../base/canonical-json';
import { never } from '../base/never';
import { sha256 } from '../base/sha256';
import type { ConsensusDecision, Objection, ObjectionAnswer } from '../model/consensus';
import type { DossierChange } from '../model/dossier-change';
import type { Sha256 } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { Mark } from '../model/mark';
import type { PanelChange, ReturnedReview } from '../model/panel-change';
import { type ConsensusState, type DossierState, type ReviewState, reviewIn } from './journal-state';

type PanelEntry = EntryOf<PanelChange>;

export const isOfPanel = (entry: EntryOf<DossierChange>): entry is PanelEntry =>
  entry.kind === 'review.received' || entry.kind.startsWith('consensus.') || entry.kind.startsWith('objection.');

/** A dossier after one more entry of its panel. */
export function foldPanel(dossier: DossierState, entry: PanelEntry): DossierState {
  switch (entry.kind) {
    case 'review.received':
      return withReview(dossier, entry.payload.review, entry.payload.package);
    case 'consensus.locked': {
      const lock = { readers: entry.payload.readers, at: entry.at, by: entry.by };
      return { ...dossier, consensus: { ...consensusOf(dossier), locked: lock } };
    }
    case 'consensus.unlocked':
      return { ...dossier, consensus: unlocked(open(consensusOf(dossier))) };
    case 'consensus.settled':
      return withDecisions(dossier, entry.payload.decisions, entry);
    case 'consensus.unsettled':
      return unsettled(dossier, new Set<string>(entry.payload.items));
    case 'consensus.signed': {
      const { result, signers } = entry.payload;
      const signed = { ...result, signers, at: entry.at, by: entry.by };
      return { ...dossier, consensus: { ...consensusOf(dossier), signed } };
    }
    case 'consensus.regraded':
      return regraded(dossier, entry.payload, entry);
    case 'consensus.reopened':
      return { ...dossier, consensus: open(consensusOf(dossier)) };
    case 'objection.raised': {
      const { item, words } = entry.payload;
      const raised: Objection = { item, words, at: entry.at, by: entry.by };
      return { ...dossier, objections: [...otherObjections(dossier, item), raised] };
    }
    case 'objection.rejected':
    case 'objection.upheld':
      return answered(dossier, entry);
    default:
      return never(entry);
  }
}

/**
 * Whether a review that came in a package would change the dossier. The later review of a reviewer wins, of equals the
 * greater digest, so that packages give one state in any order and however often. What comes after the lock is not what
 * the panel looked at, and waits outside until the lead unlocks.
 */
export function isNewReview(dossier: DossierState, review: ReturnedReview): boolean {
  if (dossier.consensus?.locked !== undefined) return false;
  const held = reviewIn(dossier, review.reviewer);
  if (held === undefined) return true;
  const [stamp, heldStamp] = [latest([review.at, ...review.marks.map(({ at }) => at)]), changedAt(held)];
  return stamp === heldStamp ? digestOf(review) > (held.received?.digest ?? '') : stamp > heldStamp;
}

/** The package a review came in is not in it: the same review in two packages is one review. */
const digestOf = (review: ReturnedReview): Sha256 => sha256(canonicalJson(review)) as Sha256;

/** A review is taken whole: a score is of all its marks together. */
function withReview(dossier: DossierState, review: ReturnedReview, from: Sha256): DossierState {
  if (!isNewReview(dossier, review)) return dossier;
  const { reviewer, station, at, template, marks, concluded, sights, practices, vouched } = review;
  const next: ReviewState = {
    reviewer,
    template,
    marks: Object.fromEntries(marks.map((mark): [string, Mark] => [mark.item, { ...mark, reviewer }])),
    ...(sights !== undefined && { sights }),
    ...(practices !== undefined && { practices }),
    ...(vouched !== undefined && { vouched }),
    concluded: { ...concluded, at },
    received: { station, at, package: from, digest: digestOf(review) },
  };
  return { ...dossier, reviews: { ...dossier.reviews, [reviewer]: next } };
}

/** Instant of the last thing a reviewer did to a review, as far as it shows in it. */
const changedAt = ({ marks, concluded, received }: ReviewState): string =>
  latest([concluded?.at ?? '', received?.at ?? '', ...Object.values(marks).map(({ at }) => at)]);

/** ISO instants of one form: their order is that of their text. */
const latest = (instants: readonly string[]): string => instants.reduce((a, b) => (a > b ? a : b));

const consensusOf = ({ consensus }: DossierState): ConsensusState => consensus ?? { decisions: {} };

const unlocked = ({ locked: _, ...consensus }: ConsensusState): ConsensusState => consensus;

/** A signature may not outlive what was signed. */
const open = ({ signed: _, ...consensus }: ConsensusState): ConsensusState => consensus;

/** What was never signed has no grade to change. */
function regraded(
  dossier: DossierState,
  { grade, why }: { readonly grade: string; readonly why: string },
  { at, by }: Pick<PanelEntry, 'at' | 'by'>,
): DossierState {
  const consensus = consensusOf(dossier);
  if (consensus.signed === undefined) return dossier;
  const { regraded: before, ...signed } = consensus.signed;
  const from = before?.from ?? signed.grade;
  const told = grade === from ? {} : { regraded: { from, why, at, by } };
  return { ...dossier, consensus: { ...consensus, signed: { ...signed, grade, ...told } } };
}

function withDecisions(
  dossier: DossierState,
  decisions: readonly ConsensusDecision[],
  { at, by }: Pick<PanelEntry, 'at' | 'by'>,
): DossierState {
  const before = open(consensusOf(dossier));
  const made = decisions.map((decision) => [decision.item, { ...decision, at, by }] as const);
  return { ...dossier, consensus: { ...before, decisions: { ...before.decisions, ...Object.fromEntries(made) } } };
}

function unsettled(dossier: DossierState, items: ReadonlySet<string>): DossierState {
  const before = open(consensusOf(dossier));
  const left = Object.entries(before.decisions).filter(([item]) => !items.has(item));
  return { ...dossier, consensus: { ...before, decisions: Object.fromEntries(left) } };
}

const otherObjections = ({ objections = [] }: DossierState, item: string): readonly Objection[] =>
  objections.filter((objection) => objection.item !== item);

/** An answer to what was never raised is kept for the day the objection itself arrives. */
function answered(
  dossier: DossierState,
  entry: Extract<PanelEntry, { kind: 'objection.rejected' | 'objection.upheld' }>,
): DossierState {
  const { at, by, payload } = entry;
  const { item, words } = payload;
  const raised = dossier.objections?.find((objection) => objection.item === item) ?? { item, words: '', at, by };
  const answer: ObjectionAnswer = { words, at, by };
  const withAnswer = (given: ObjectionAnswer): readonly Objection[] => [
    ...otherObjections(dossier, item),
    { ...raised, answer: given },
  ];
  if (entry.kind === 'objection.rejected') return { ...dossier, objections: withAnswer(answer) };
  const { decision, result } = entry.payload;
  const signed = dossier.consensus?.signed;
  const before = signed ? { score: signed.score, grade: signed.grade } : result;
  const changed = withDecisions(dossier, [decision], entry);
  return {
    ...changed,
    consensus: { ...consensusOf(changed), signed: { ...result, signers: signed?.signers ?? [], at, by } },
    objections: withAnswer({ ...answer, changed: { before, after: result, decision } }),
  };
}
