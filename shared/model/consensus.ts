import type { Citation } from './citation';
import type { ItemId, ReviewerName } from './ids';
import type { Points } from './points';
import type { Verdict } from './verdict';

/** What the panel says on one item: agreed by all readers, or settled by the lead. */
export type ConsensusMark = {
  readonly item: ItemId;
  readonly verdict: Verdict;
  /** 0 unless violated. */
  readonly deduction: Points;
  readonly note: string;
  readonly citations: readonly Citation[];
  readonly origin: 'agreed' | 'settled';
};

/** 合议决定 on a divergent item. */
export type ConsensusDecision = Omit<ConsensusMark, 'origin'> & {
  /** Whose mark was taken over whole; `panel` where it is another. */
  readonly taken: ReviewerName | 'panel';
  readonly why: string;
};

/** The result that stands once the panel has signed. */
export type SignedResult = {
  /** As printed, 86.5. */
  readonly score: number;
  readonly grade: string;
};

/** 异议: what an agency holds against one item, and what came of it. */
export type Objection = {
  readonly item: ItemId;
  readonly words: string;
  /** ISO instant at which it was entered. */
  readonly at: string;
  readonly by: ReviewerName;
  readonly answer?: ObjectionAnswer;
};

export type ObjectionAnswer = {
  readonly words: string;
  readonly at: string;
  readonly by: ReviewerName;
  /** Set where the objection was upheld: what stood before, and what stands since. */
  readonly changed?: {
    readonly before: SignedResult;
    readonly after: SignedResult;
    readonly decision: ConsensusDecision;
  };
};
