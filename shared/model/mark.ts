import type { Citation } from './citation';
import type { ItemId, ReviewerName } from './ids';
import type { Points } from './points';
import type { Verdict } from './verdict';

/** 评查意见: a person's word on one item or gate; only marks count. Keyed by (dossier, reviewer, item). */
export type Mark = {
  readonly item: ItemId;
  readonly reviewer: ReviewerName;
  readonly verdict: Verdict;
  /** 0 unless violated. */
  readonly deduction: Points;
  /** Wording of the problem, or the written reason a gate needs. */
  readonly note: string;
  readonly citations: readonly Citation[];
  /** Whether the machine's proposal was accepted as it stood. */
  readonly accepted: boolean;
  /** ISO instant. */
  readonly at: string;
};
