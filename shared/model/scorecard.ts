import type { Grade } from './grade';
import type { ItemId } from './ids';
import type { Points } from './points';
import type { GroupId } from './scoring-template';
import type { Verdict } from './verdict';

/** One line of the sum: every number opens into what made it. */
export type ScoreLine = {
  readonly item: ItemId;
  readonly verdict: Verdict;
  readonly points: Points;
  readonly deduction: Points;
  readonly earned: Points;
  /** False where the item left the denominator. */
  readonly counted: boolean;
  /** 5 − 2 × 1 = 3, in words a reviewer can check. */
  readonly working: string;
};

export type ScoreGroup = {
  readonly id: GroupId;
  readonly lines: readonly ScoreLine[];
  readonly points: Points;
  readonly earned: Points;
};

type Worked = {
  readonly groups: readonly ScoreGroup[];
  readonly earned: Points;
  readonly of: Points;
  readonly working: readonly string[];
};

/** 评分表. A score exists only when nothing is unsettled. */
export type Scorecard =
  | { readonly outcome: 'unsettled'; readonly awaiting: readonly ItemId[]; readonly groups: readonly ScoreGroup[] }
  | ({
      readonly outcome: 'graded';
      readonly score: Points;
      readonly grade: Grade;
      readonly gates: readonly ItemId[];
    } & Worked);
