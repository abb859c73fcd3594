import { describe, expect, test } from 'vitest';
import { enterProblems, guessMapping, readLedger } from '#shared/ledger/index';
import type { ItemId } from '#shared/model/ids';
import { ledgerSheet } from '#shared/outputs/index';
import { day, problem } from './builders';

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

  test('tells every cell that cannot be taken, by the row of the spreadsheet, blank rows counted', () => {
    const { troubles } = imported(row({ 4: '九月底' }), [], row({ 3: '' }), ['', ''], row({ 6: '若干' }));
    expect(troubles.map(({ row: at, title }) => `${at} ${title}`)).toEqual(['3 整改时限', '5 问题描述', '7 扣分']);
  });

  test('asks for the two columns without which there is no problem, once and not for every row', () => {
    const all = [
      ['编号', '备注'],
      ['1', '甲'],
      ['2', '乙'],
    ];
    const { head: at, mapping } = guessMapping(all);
    expect(readLedger(all, at, mapping, 2025)).toEqual({
      problems: [],
      troubles: [
        { row: 1, title: '单位', words: '没有认出是哪一列，请在上面选' },
        { row: 1, title: '问题描述', words: '没有认出是哪一列，请在上面选' },
      ],
      filled: 0,
    });
  });

  test('takes merged cells from the row above, and no sum or note for a problem', () => {
    const { problems, troubles, filled } = imported(
      row(),
      row({ 0: '2', 1: '', 2: '', 3: '缺少页码' }),
      row({ 0: '3', 1: '', 2: '滨城罚〔2025〕9号', 3: '卷内缺页' }),
      row({ 0: '4', 1: '滨江区水利局', 2: '', 3: '未公示' }),
      ['合计', '', '', '4个'],
      ['注：已整改的不再列出'],
    );
    expect(troubles).toEqual([]);
    expect(filled).toBe(2);
    expect(problems.map(({ agency, matter, words }) => [agency, matter, words])).toEqual([
      ['滨江区城管局', '滨城罚〔2025〕8号', '未见送达回证'],
      ['滨江区城管局', '滨城罚〔2025〕8号', '缺少页码'],
      ['滨江区城管局', '滨城罚〔2025〕9号', '卷内缺页'],
      ['滨江区水利局', '', '未公示'],
    ]);
  });

  test.each(['2025-09-30', '2025/9/30', '2025.9.30', '2025年9月30日'])('reads the day %s', (words) => {
    expect(imported(row({ 4: words })).problems[0]?.due).toBe('2025-09-30');
  });

  test('read twice adds nothing, and a problem of this year like it is linked to it', () => {
    const { problems } = imported(row());
    const ledger = enterProblems(problems, []).flatMap((change) =>
      change.kind === 'problem.entered'
        ? [{ id: change.subject, problem: change.payload.problem, steps: {}, withdrawn: {} }]
        : [],
    );
    expect(enterProblems(problems, ledger)).toEqual([]);
    const [now] = enterProblems(
      [{ ...problems[0]!, year: 2026, source: 'review', item: 'PU-DELI-01' as ItemId }],
      ledger,
    );
    expect(now).toMatchObject({ payload: { problem: { earlier: ledger[0]!.id } } });
  });

  test('our own export comes back as it went out', () => {
    const held = { problem: problem(), state: 'notified', due: day('2026-03-17'), overdue: false } as const;
    const followed = { ...held, notice: undefined, answer: undefined, ruling: undefined, revisit: undefined };
    const [table] = ledgerSheet([followed], '问题台账').tables;
    const rows = [
      ['问题台账'],
      table!.columns.map(({ title }) => title),
      ...table!.rows.map((cells) => cells.map((cell) => (cell === undefined ? '' : String(cell)))),
    ];
    const { head: at, mapping } = guessMapping(rows);
    const { problems, troubles } = readLedger(rows, at, mapping, 2000);
    expect(troubles).toEqual([]);
    const { revision: _, source: __, citations: ___, ...told } = problem();
    expect(problems[0]).toMatchObject({ ...told, due: '2026-03-17', basis: ['《行政处罚法》（2021年）第六十三条'] });
  });
});
