import type { PlainDate } from '../base/plain-date';
import type { ProblemId, Sha256 } from './ids';
import type { Paper } from './paper';

/**
 * What the ledger sends out: 整改通知书 · 行政执法监督通知书 / 意见书 / 决定书 · 整改情况报告 · 回头看复查表 · 销号单 ·
 * 移送建议函 · 个案评查意见书, and what an agency hands in: 工作方案 · 问题整改方案 · 问题整改情况报告 · 工作总结 · 自查报告.
 */
export const dispatchKinds = [
  'rectification-notice',
  'supervision-notice',
  'supervision-opinion',
  'supervision-decision',
  'rectification-report',
  'revisit-sheet',
  'closure-slip',
  'referral',
  'review-opinion',
  'work-plan',
  'mending-plan',
  'mending-report',
  'work-summary',
  'self-check-report',
  'checklist-sheet',
] as const;

export type DispatchKind = (typeof dispatchKinds)[number];

/** 济南式四次报送: 工作方案 · 排查问题整改方案 · 问题整改情况报告 · 工作总结. */
export const submissionKinds = [
  'work-plan',
  'mending-plan',
  'mending-report',
  'work-summary',
] as const satisfies readonly DispatchKind[];

export type SubmissionKind = (typeof submissionKinds)[number];

/** What an agency has written so far of its four submissions of a year; none of it has been sent. */
export type SubmissionDraft = {
  /** What they are about: 2026年度行政执法案卷自查. */
  readonly work: string;
  /** 主送 */
  readonly to: string;
  readonly numbers: Readonly<Partial<Record<SubmissionKind, string>>>;
  /** When each is due. */
  readonly dues: Readonly<Partial<Record<SubmissionKind, PlainDate>>>;
  /** Words written over the program's own, by kind and part; a part without any follows the ledger. */
  readonly texts: Readonly<Partial<Record<SubmissionKind, Readonly<Record<string, string>>>>>;
};

/** 已发文书: what was sent, word for word, so that it prints the same again whatever became of the problems since. */
export type Dispatch = {
  readonly kind: DispatchKind;
  /** 文号; empty where it has none. */
  readonly number: string;
  readonly agency: string;
  readonly on: PlainDate;
  readonly due?: PlainDate;
  readonly problems: readonly ProblemId[];
  readonly paper: Paper;
  /** Of the paper's canonical JSON. */
  readonly sha256: Sha256;
};
