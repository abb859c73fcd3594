import type { ConsensusMark } from '../model/consensus';
import type { DossierId, ItemId, ReviewerName } from '../model/ids';
import type { Mark } from '../model/mark';
import { leaningOf } from './agreement/strictness';
import type { ReaderReview } from './locked';

/** Where the panel decided otherwise than this reader: what the reader is told afterwards. */
export type Feedback = { readonly mine: Mark; readonly panel: ConsensusMark };

export function feedbackFor({ marks }: ReaderReview, decided: readonly ConsensusMark[]): readonly Feedback[] {
  const mine = new Map(marks.map((mark) => [mark.item, mark]));
  return decided.flatMap((panel) => {
    const mark = mine.get(panel.item);
    const same = mark === undefined || (mark.verdict === panel.verdict && mark.deduction === panel.deduction);
    return same ? [] : [{ mine: mark, panel }];
  });
}

/** A signed dossier as its panel left it: what each reader gave and what stands. `score` in points. */
export type DecidedDossier = {
  readonly dossier: DossierId;
  readonly reviews: readonly ReaderReview[];
  readonly decided: readonly ConsensusMark[];
  readonly score: number;
};

/** How one reader stands to what the panels decided, over all dossiers signed. Nobody else is in it. */
export type ReaderFeedback = {
  readonly reviewer: ReviewerName;
  readonly dossiers: number;
  /** Items marked, and those on which the panel said the same. */
  readonly judged: number;
  readonly same: number;
  /** Mean of own score minus the panel's, in points; negative is strict. */
  readonly apart: number;
  readonly leaning: 'strict' | 'lenient' | undefined;
  /** Items on which the panel decided otherwise, the most frequent first. */
  readonly items: readonly ItemFeedback[];
  readonly differences: readonly (Feedback & { readonly dossier: DossierId })[];
};

/** How often the reader was harder than the panel on an item, milder, or otherwise apart. */
export type ItemFeedback = {
  readonly item: ItemId;
  readonly stricter: number;
  readonly milder: number;
  readonly other: number;
};

/** Undefined where no dossier of the reader has been signed. */
export function readerFeedback(reviewer: ReviewerName, all: readonly DecidedDossier[]): ReaderFeedback | undefined {
  const read = all.flatMap((each) => {
    const review = each.reviews.find((one) => one.reviewer === reviewer);
    return review === undefined ? [] : [{ ...each, review }];
  });
  if (read.length === 0) return undefined;
  const differences = read.flatMap(({ dossier, review, decided }) =>
    feedbackFor(review, decided).map((each) => ({ dossier, ...each })),
  );
  const judged = read.reduce((sum, { review, decided }) => sum + marked(review, decided), 0);
  const apart = read.reduce((sum, { review, score }) => sum + review.result.score - score, 0) / read.length;
  return {
    reviewer,
    dossiers: read.length,
    judged,
    same: judged - differences.length,
    apart,
    leaning: leaningOf(read.length, apart),
    items: byItem(differences),
    differences,
  };
}

function marked({ marks }: ReaderReview, decided: readonly ConsensusMark[]): number {
  const items = new Set(decided.map(({ item }) => item));
  return marks.filter(({ item }) => items.has(item)).length;
}

function byItem(differences: readonly Feedback[]): readonly ItemFeedback[] {
  const items = new Map<ItemId, { stricter: number; milder: number; other: number }>();
  for (const { mine, panel } of differences) {
    const held = items.get(panel.item) ?? { stricter: 0, milder: 0, other: 0 };
    held[sideOf(mine, panel)] += 1;
    items.set(panel.item, held);
  }
  const times = ({ stricter, milder, other }: Omit<ItemFeedback, 'item'>): number => stricter + milder + other;
  return [...items].map(([item, held]) => ({ item, ...held })).sort((a, b) => times(b) - times(a));
}

/** 偏严: found against the agency what the panel did not, or took more; 偏宽 the other way round. */
export function sideOf(mine: Mark, panel: ConsensusMark): 'stricter' | 'milder' | 'other' {
  const against = Number(mine.verdict === 'violated') - Number(panel.verdict === 'violated');
  const more = against === 0 ? Math.sign(mine.deduction - panel.deduction) : against;
  if (more === 0) return 'other';
  return more > 0 ? 'stricter' : 'milder';
}
