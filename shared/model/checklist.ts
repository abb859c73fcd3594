import type { Attachment } from './attachment';
import type { ItemId, ReviewerName } from './ids';
import type { Points } from './points';
import type { TemplateRef } from './scoring-template';
import type { Verdict } from './verdict';

/** 单位层面清单 of one agency for one year. */
export type Checklist = {
  readonly agency: string;
  readonly year: number;
  readonly template: TemplateRef;
};

/** What was found on one item of it. */
export type ChecklistLine = {
  readonly item: ItemId;
  readonly verdict: Verdict;
  /** 0 unless violated. */
  readonly deduction: Points;
  readonly note: string;
  /** Figures the item is computed from, by name. */
  readonly figures: Readonly<Record<string, number>>;
  readonly attachments: readonly Attachment[];
};

export type HeldLine = ChecklistLine & { readonly by: ReviewerName; readonly at: string };
