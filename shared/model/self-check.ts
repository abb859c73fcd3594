import type { Citation } from './citation';
import type { Grade } from './grade';
import type { ItemId } from './ids';
import type { Points } from './points';
import type { TemplateRef } from './scoring-template';

/** 自评分: what an agency gives its own dossier before hand-in; it goes with the dossier and counts for nothing. */
export type SelfScore = {
  readonly template: TemplateRef;
  /** As printed, 86.5. */
  readonly score: number;
  readonly grade: Grade;
  /** Items that cost points, and items nobody could decide. */
  readonly problems: number;
  readonly doubts: number;
  /** Each item that cost points, so that the panel's word can be laid beside it; absent in self-scores of older programs. */
  readonly costs?: readonly SelfCost[];
  /** ISO instant at which the agency settled on it; of several the latest counts. */
  readonly at?: string;
};

/** One item of a 自评: what the agency took off itself, 0 for a 否决项. */
export type SelfCost = {
  readonly item: ItemId;
  readonly title: string;
  readonly deduction: Points;
  readonly words: string;
};

/** An item that would cost points or a grade, and how to mend it. */
export type CostlyItem = {
  readonly item: ItemId;
  readonly title: string;
  readonly gate: boolean;
  readonly deduction: Points;
  readonly words: string;
  readonly mending: string;
  readonly place: string;
  readonly basis: readonly string[];
  readonly citations: readonly Citation[];
};

/** 自查 of one dossier. */
export type SelfCheck = {
  readonly matter: string;
  readonly selfScore: SelfScore;
  /** Gates first, then what costs most. */
  readonly costly: readonly CostlyItem[];
  /** What a person still has to look at: title and why. */
  readonly doubtful: readonly { readonly item: ItemId; readonly title: string; readonly words: string }[];
};
