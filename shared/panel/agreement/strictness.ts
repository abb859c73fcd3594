import type { ReviewerName } from '../../model/ids';
import type { ReaderReview } from '../locked';

/** How far a reader's scores lie from those of the others on the same dossiers. */
export type Strictness = {
  readonly reviewer: ReviewerName;
  readonly dossiers: number;
  /** Mean of own score minus the others' mean; negative is strict. In points. */
  readonly apart: number;
  /** Too few dossiers or too little apart to say anything: undefined. */
  readonly leaning: 'strict' | 'lenient' | undefined;
};

const ENOUGH_DOSSIERS = 5;
/** Points that a reader must lie apart on average before it is said. */
const ENOUGH_APART = 2;

export function strictness(dossiers: readonly (readonly ReaderReview[])[]): readonly Strictness[] {
  const apart = new Map<ReviewerName, number[]>();
  for (const reviews of dossiers) {
    if (reviews.length < 2) continue;
    const sum = reviews.reduce((total, { result }) => total + result.score, 0);
    for (const { reviewer, result } of reviews) {
      const others = (sum - result.score) / (reviews.length - 1);
      apart.set(reviewer, [...(apart.get(reviewer) ?? []), result.score - others]);
    }
  }
  return [...apart]
    .map(([reviewer, all]) => {
      const mean = all.reduce((a, b) => a + b, 0) / all.length;
      return { reviewer, dossiers: all.length, apart: mean, leaning: leaningOf(all.length, mean) };
    })
    .sort((a, b) => a.apart - b.apart);
}

/** What may be said of a reader who lies `apart` points from others on average over so many dossiers. */
export function leaningOf(dossiers: number, apart: number): Strictness['leaning'] {
  if (dossiers < ENOUGH_DOSSIERS || Math.abs(apart) < ENOUGH_APART) return undefined;
  return apart < 0 ? 'strict' : 'lenient';
}
