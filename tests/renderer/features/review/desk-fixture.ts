import { type DeskGroup, type DeskLine, deskGroups } from '#renderer/features/review/desk-lines.ts';
import type { Finding } from '#shared/model/finding';
import type { CheckId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import { points } from '#shared/model/points';
import type { Gate, Item, ScoringTemplate } from '#shared/model/scoring-template';
import { propose } from '#shared/scoring/index';

export const itemId = (id: string): ItemId => id as ItemId;

export const item = (id: string, over: Partial<Item> = {}): Item => ({
  id: itemId(id),
  title: `评查项${id}`,
  requirement: '',
  basis: [],
  severity: 'ordinary',
  points: points(5),
  deduction: { per: 'once', each: points(2), step: points(0.5), cap: points(4) },
  checks: [`check-${id}` as CheckId],
  ...over,
});

export const gate = (id: string): Gate => ({
  id: itemId(id),
  title: `否决项${id}`,
  requirement: '',
  basis: [],
  effect: { kind: 'fail' },
  checks: [`check-${id}` as CheckId],
});

export const finding = (of: string, verdict: Finding['verdict'], over: Partial<Finding> = {}): Finding => ({
  check: `check-${of}` as CheckId,
  verdict,
  reason: '',
  citations: [],
  occurrences: 1,
  problem: verdict === 'violated' ? '未载明听证权利' : '',
  mending: '',
  confidence: 0.95,
  ...over,
});

export const mark = (of: string, verdict: Mark['verdict'], over: Partial<Mark> = {}): Mark => ({
  item: itemId(of),
  reviewer: '评查员甲' as ReviewerName,
  verdict,
  deduction: points(0),
  note: '',
  citations: [],
  accepted: false,
  at: '',
  ...over,
});

export const template = (gates: readonly Gate[], items: readonly Item[]): ScoringTemplate => ({
  schema: 'scoring-template/1',
  id: 'test',
  version: '1',
  name: '测试标准',
  source: '',
  procedure: 'penalty-ordinary',
  effectiveFrom: '2024-01-01',
  total: points(100),
  naPolicy: 'full-mark',
  rounding: { step: points(0.1), order: 'grade-then-round' },
  gradeLines: [
    { grade: 'excellent', from: points(90) },
    { grade: 'fail', from: points(0) },
  ],
  gates,
  groups: [{ id: 'notice', title: '告知与听证', points: points(5 * items.length), items }],
});

export function desk(
  standard: ScoringTemplate,
  findings: readonly Finding[],
  marks: readonly Mark[] = [],
): readonly DeskGroup[] {
  return deskGroups(standard, propose(standard, findings), marks);
}

/** The only line of a standard with one item (or one gate). */
export const lineOf = (target: Item | Gate, findings: readonly Finding[], marks: readonly Mark[] = []): DeskLine =>
  desk('effect' in target ? template([target], []) : template([], [target]), findings, marks).flatMap(
    ({ lines }) => lines,
  )[0]!;
