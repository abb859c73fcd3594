import type { CheckId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import { points } from '#shared/model/points';
import type { Gate, Item, ScoringTemplate } from '#shared/model/scoring-template';

/** An item worth `worth` points, 1 point off per document in steps of 0.5 up to its worth, unless told otherwise. */
export function item(id: string, worth: number, over: Partial<Item> = {}): Item {
  return {
    id: id as ItemId,
    title: id,
    requirement: '要求',
    basis: [],
    severity: 'ordinary',
    points: points(worth),
    deduction: { per: 'document', each: points(1), step: points(0.5), cap: points(worth) },
    checks: [`check-${id.toLowerCase()}` as CheckId],
    ...over,
  };
}

export const gate = (id: string, effect: Gate['effect']): Gate => ({
  id: id as ItemId,
  title: id,
  requirement: '要求',
  basis: [],
  effect,
  checks: [`check-${id.toLowerCase()}` as CheckId],
});

export function template(items: readonly Item[], over: Partial<ScoringTemplate> = {}): ScoringTemplate {
  const total = items.reduce((sum, each) => sum + each.points, 0);
  return {
    schema: 'scoring-template/1',
    id: 'test',
    version: '1',
    name: '测试标准',
    source: '自拟',
    procedure: 'penalty-ordinary',
    effectiveFrom: '2024-01-01',
    total: points(total / 10),
    naPolicy: 'full-mark',
    rounding: { step: points(0.1), order: 'grade-then-round' },
    gradeLines: [
      { grade: 'excellent', from: points(total * 0.09) },
      { grade: 'good', from: points(total * 0.08) },
      { grade: 'pass', from: points(total * 0.06) },
      { grade: 'fail', from: points(0) },
    ],
    gates: [],
    groups: [{ id: 'decision', title: '决定', points: points(total / 10), items }],
    ...over,
  };
}

export const mark = (id: string, verdict: Mark['verdict'], deduction = 0, note = ''): Mark => ({
  item: id as ItemId,
  reviewer: '甲' as ReviewerName,
  verdict,
  deduction: points(deduction),
  note,
  citations: [],
  accepted: false,
  at: '2026-01-01T00:00:00Z',
});
