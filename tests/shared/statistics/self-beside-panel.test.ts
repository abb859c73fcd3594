import { expect, test } from 'vitest';
import type { DossierId, ItemId } from '#shared/model/ids';
import { points } from '#shared/model/points';
import { selfBesideSheet } from '#shared/outputs/index';
import { selfBesidePanel } from '#shared/statistics/index';
import { problem, result } from './results';

const cost = (item: string, deduction: number) => ({
  item: item as ItemId,
  title: `评查项${item}`,
  deduction: points(deduction),
  words: `自查${item}`,
});
const lines = selfBesidePanel([
  result('甲局', 90, { dossier: 'a' as DossierId, self: { score: points(88), grade: 'good' } }),
  result('乙局', 72, {
    dossier: 'b' as DossierId,
    number: '乙罚1号',
    problems: [problem('X-01', { deduction: points(2) }), problem('X-02', { deduction: points(3) })],
    self: { score: points(95), grade: 'excellent', costs: [cost('X-01', 2), cost('X-03', 1)] },
  }),
  result('丙局', 60),
]);

test('lays only dossiers with both scores side by side, the most overrated first', () => {
  expect(lines.map(({ result: { agency }, above }) => [agency, above])).toEqual([
    ['乙局', points(23)],
    ['甲局', points(-2)],
  ]);
});

test('lays items side by side, those that differ first', () => {
  const [second] = lines;
  expect(second!.items!.map(({ item, self, panel }) => [item, self, panel])).toEqual([
    ['X-02', undefined, points(3)],
    ['X-03', points(1), undefined],
    ['X-01', points(2), points(2)],
  ]);
  expect(lines[1]!.items).toBeUndefined();
});

test('gives the same as a workbook, items on a tab of their own', () => {
  const [dossiers, items] = selfBesideSheet('2026年度', lines).tables;
  expect(dossiers!.rows[0]).toEqual(['乙局', '乙罚1号', 95, '优秀', 72, '合格', 23]);
  expect(items!.rows).toEqual([
    ['乙局', '乙罚1号', '评查项X-02', '未扣', 3, 'X-02不符合要求'],
    ['乙局', '乙罚1号', '评查项X-03', 1, '未扣', '自查X-03'],
    ['乙局', '乙罚1号', '评查项X-01', 2, 2, 'X-01不符合要求'],
  ]);
});
