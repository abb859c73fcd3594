import { describe, expect, test } from 'vitest';
import { guessMapping, readLedger } from '#shared/ledger/index';

const head = ['序号', '被评查单位', '决定书文号', '存在的问题', '整改时限', '整改状态', '扣分'];
const row = (over: Partial<Record<number, string>> = {}) =>
  ['1', '滨江区城管局', '滨城罚〔2025〕8号', '未见送达回证', '2025年9月30日', '已完成', '2'].map(
    (cell, index) => over[index] ?? cell,
  );

const imported = (...rows: readonly (readonly string[])[]) => {
  const all = [['2025年问题台账'], head, ...rows];
  const { head: at, mapping } = guessMapping(all);
  return readLedger(all, at, mapping, 2025);
};

describe('an older ledger', () => {
  test('is read below a title, by the names its columns go by', () => {
    const { problems, troubles } = imported(row());
    expect(troubles).toEqual([]);
    expect(problems).toMatchObject([
      {
        year: 2025,
        agency: '滨江区城管局',
        matter: '滨城罚〔2025〕8号',
        words: '未见送达回证',
        due: '2025-09-30',
        deduction: 20,
        settled: { state: 'closed' },
      },
    ]);
  });

  test.each([
    ['已销号', 'closed'],
    ['未完成', undefined],
    ['整改中', undefined],
    ['无法补正（已送达）', 'unmendable'],
    ['不采纳', 'not-accepted'],
    ['', undefined],
  ])('takes “%s” for %s', (words, state) => {
    expect(imported(row({ 5: words })).problems[0]?.settled?.state).toBe(state);
  });

  test('tells every cell that cannot be taken, by the row of the spreadsheet', () => {
    const { troubles } = imported(row(), row({ 1: '', 4: '九月底' }), row({ 6: '若干' }));
    expect(troubles.map(({ row: at, title }) => `${at} ${title}`)).toEqual(['4 单位', '4 整改时限', '5 扣分']);
  });
});
