import { expect, test } from 'vitest';
import { insightSheet } from '#shared/outputs/index';
import { countCampaign, heatMap, usualRules } from '#shared/statistics/index';
import { largeResults } from '../statistics/results';

test('the workbook holds what the charts show, and says in every tab what was counted', () => {
  const round = largeResults();
  const figures = countCampaign(round, usualRules);
  const heats = { groups: heatMap(round.dossiers, 'group', 3), items: heatMap(round.dossiers, 'item', 3) };
  const { tables } = insightSheet(round, figures, heats, '统计范围：全部');
  expect(tables.map(({ tab }) => tab)).toEqual([
    '等次分布',
    '单位得分',
    '共性问题',
    '自评与评查',
    '单位与问题类别',
    '单位与问题',
  ]);
  for (const { columns, rows, notes } of tables) {
    expect(notes![0]).toBe('统计范围：全部');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
  expect(tables[0]!.totals![1]).toBe(120);
  expect(tables[1]!.rows).toHaveLength(figures.whole.agencies);
});
