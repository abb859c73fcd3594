import type { ConsensusDecision, SignedResult } from './consensus';
import type { GoodPractice } from './good-practice';
import type { DossierId, InstrumentId, ItemId, ReviewerName, Sha256 } from './ids';
import type { Mark } from './mark';
import type { TemplateRef } from './scoring-template';
import type { Sight } from './sight';
import type { VouchedPage } from './vouched-page';

/** 评查记录 as it came back from a reviewer's machine: whole, concluded, never a part of one. */
export type ReturnedReview = {
  readonly reviewer: ReviewerName;
  readonly station: string;
  /** ISO instant of the conclusion; of several from one reviewer the latest counts, of equals the greater digest. */
  readonly at: string;
  readonly template: TemplateRef;
  readonly marks: readonly Omit<Mark, 'reviewer'>[];
  readonly concluded: SignedResult;
  /** 原件核对 and 好的做法; absent where the reviewer said nothing of them. */
  readonly sights?: Readonly<Record<InstrumentId, Sight>>;
  readonly practices?: readonly GoodPractice[];
  /** Pages the reviewer looked at where the machine could not read; absent where there were none. */
  readonly vouched?: readonly VouchedPage[];
};

/** What comes of several readers on one dossier: their reviews, the panel's consensus, the agency's objections. */
export type PanelChange =
  | Of<'review.received', { readonly review: ReturnedReview; readonly package: Sha256 }>
  /** 锁定: from here on the marks of these readers lie open, and what comes in later changes nothing. */
  | Of<'consensus.locked', { readonly readers: readonly ReviewerName[] }>
  | Of<'consensus.unlocked', { readonly why: string }>
  | Of<'consensus.settled', { readonly decisions: readonly ConsensusDecision[] }>
  | Of<'consensus.unsettled', { readonly items: readonly ItemId[] }>
  | Of<'consensus.signed', { readonly result: SignedResult; readonly signers: readonly ReviewerName[] }>
  /** 按优秀名额调整: the grade of what was signed changes, its score does not. The grade signed gives it back. */
  | Of<'consensus.regraded', { readonly grade: string; readonly why: string }>
  | Of<'consensus.reopened', { readonly why: string }>
  | Of<'objection.raised', { readonly item: ItemId; readonly words: string }>
  | Of<'objection.rejected', { readonly item: ItemId; readonly words: string }>
  /** The item changes, and with it the result. */
  | Of<
      'objection.upheld',
      {
        readonly item: ItemId;
        readonly words: string;
        readonly decision: ConsensusDecision;
        readonly result: SignedResult;
      }
    >;

type Of<Kind extends string, Payload> = { readonly kind: Kind; readonly subject: DossierId; readonly payload: Payload };
