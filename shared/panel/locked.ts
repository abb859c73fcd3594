import type { SignedResult } from '../model/consensus';
import type { ReviewerName } from '../model/ids';
import type { Mark } from '../model/mark';

/** One reader's finished review, as the panel compares it. */
export type ReaderReview = {
  readonly reviewer: ReviewerName;
  readonly marks: readonly Mark[];
  readonly result: SignedResult;
};

/**
 * 背靠背: nothing of any review is shown until every reader has concluded and the lead has locked them. Where nobody is
 * waited for, it is the lead's turn.
 */
export type Locked =
  | { readonly locked: true; readonly reviews: readonly ReaderReview[] }
  | { readonly locked: false; readonly waiting: readonly ReviewerName[] };

/** Structurally a review as the journal folds it. */
type HeldReview = {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly concluded?: SignedResult;
};

/** The reviews of exactly the readers that were assigned; what others marked is no part of the panel. */
export function locked(
  readers: readonly ReviewerName[],
  reviews: Readonly<Record<ReviewerName, HeldReview>>,
  byLead: boolean,
): Locked {
  const waiting = readers.filter((reader) => held(reviews, reader)?.concluded === undefined);
  if (waiting.length > 0 || readers.length === 0 || !byLead) return { locked: false, waiting };
  return {
    locked: true,
    reviews: readers.map((reviewer) => {
      const { marks, concluded } = held(reviews, reviewer)!;
      return { reviewer, marks: Object.values(marks), result: concluded! };
    }),
  };
}

const held = (reviews: Readonly<Record<ReviewerName, HeldReview>>, reader: ReviewerName): HeldReview | undefined =>
  Object.hasOwn(reviews, reader) ? reviews[reader] : undefined;
