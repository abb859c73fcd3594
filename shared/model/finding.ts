import type { Citation } from './citation';
import type { CheckId } from './ids';
import type { Verdict } from './verdict';

export const checkGroups = [
  'subject',
  'case',
  'evidence',
  'law',
  'notice',
  'decision',
  'execution',
  'file',
  'nested',
] as const;

/** 主体 · 立案 · 调查取证 · 法律适用与裁量 · 告知听证 · 审核讨论决定 · 送达执行公开 · 卷面归档 */
export type CheckGroup = (typeof checkGroups)[number];

/** 检查结果: what the machine found for one check, with what it saw. A proposal until a person marks the item. */
export type Finding = {
  readonly check: CheckId;
  readonly verdict: Verdict;
  /** Why it is undetermined: a bad scan is another matter than a question of law. */
  readonly doubt?: 'scan' | 'judgement' | 'parameter';
  /** One sentence: what was seen, where, and why it matters. */
  readonly reason: string;
  readonly citations: readonly Citation[];
  /** How many documents or places are concerned, for deductions per document or occurrence. */
  readonly occurrences: number;
  /** Proposed wording of the problem and of its mending; empty unless violated. */
  readonly problem: string;
  readonly mending: string;
  readonly confidence: number;
};
