import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDelimited } from '#shared/base/parse-delimited';
import { headOfFrame, readFrame, suggestColumns } from '#shared/campaign/index';
import { closedCases, columns, head, period } from './some-campaign';

const good = ['滨罚1号', '甲局', '2023年3月5日', '普通程序', '某案', '城管', '是', '罚款', '张三、李四'];
const read = (...rows: readonly (readonly string[])[]) =>
  readFrame({ source: '清单.csv', rows: [head, ...rows] }, columns, period);

describe('a list of closed cases', () => {
  test('is read with dates and words as agencies write them', () => {
    const answer = read(good, good.with(0, '许1号').with(2, '45000').with(3, '许可').with(6, '个人').with(8, ''));
    expect(answer).toMatchObject({
      ok: true,
      outside: 0,
      frame: {
        cases: [
          { key: '滨罚1号', closedOn: '2023-03-05', procedure: 'penalty-ordinary', handlers: ['张三', '李四'] },
          { key: '许1号', closedOn: '2023-03-15', procedure: 'licence', enterprise: false, handlers: [] },
        ],
      },
    });
  });

  test.each([
    ['no number', good.with(0, ' '), '“案号”是空的'],
    ['a day that does not exist', good.with(2, '2023-02-30'), '“办结日期”“2023-02-30”不是日期'],
    ['an unknown procedure', good.with(3, '其他'), '“程序种类”“其他”认不出是处罚、许可还是强制'],
    ['neither yes nor no', good.with(6, '待定'), '“是否涉企”“待定”应填“是”或“否”'],
    ['a case named twice', good, '案号“滨罚1号”与第 2 行重复'],
  ])('is refused whole for %s, and says in which row', (_, row, words) => {
    expect(read(good, row)).toEqual({ ok: false, troubles: [{ row: 3, words }] });
  });

  test('keeps out what was closed outside the period, and says how many', () => {
    expect(read(good, good.with(0, '乙').with(2, '2023-07-01'))).toMatchObject({ ok: true, outside: 1 });
    expect(read(good.with(2, '2020-01-01'))).toMatchObject({ ok: false, troubles: [{ words: /没有一件/ }] });
  });

  test('counts rows as the spreadsheet does, blank ones too, and looks for the head below them', () => {
    const rows = [['', ''], head, [''], good, [], good.with(0, '')];
    expect(readFrame({ source: '', rows }, columns, period)).toEqual({
      ok: false,
      troubles: [{ row: 6, words: '“案号”是空的' }],
    });
    expect(readFrame({ source: '', rows: rows.slice(0, 4) }, columns, period)).toMatchObject({ ok: true });
  });

  test('may have a title above its head, and sums and remarks below its cases', () => {
    const rows = [
      ['2023年办结案件清单'],
      ['填报单位：甲局', '', '2023年7月'],
      [''],
      head,
      good,
      ['合计', '1 件'],
      ['填表人：王某'],
    ];
    expect(headOfFrame({ rows })).toBe(3);
    expect(readFrame({ source: '清单.xlsx', rows }, columns, period)).toMatchObject({
      ok: true,
      frame: { cases: [{ key: '滨罚1号' }] },
      remarks: [6, 7],
    });
    const faulty = readFrame({ source: '清单.xlsx', rows: rows.with(4, good.with(2, '')) }, columns, period);
    expect(faulty).toEqual({ ok: false, troubles: [{ row: 5, words: '“办结日期”是空的' }] });
  });

  test('names one case once, however the brackets of its number are typed', () => {
    expect(read(good.with(0, '滨罚〔2023〕1号'), good.with(0, '滨罚[2023] 1号'))).toEqual({
      ok: false,
      troubles: [{ row: 3, words: '案号“滨罚[2023] 1号”与第 2 行重复' }],
    });
  });

  test('without a single word is said to be empty', () => {
    expect(readFrame({ source: '', rows: [[''], ['', '']] }, {}, period)).toEqual({
      ok: false,
      troubles: [{ words: '表里没有内容' }],
    });
  });

  test('needs its columns', () => {
    expect(readFrame({ source: '', rows: [head, good] }, { key: 0, agency: 1 }, period)).toMatchObject({
      ok: false,
      troubles: [{ words: '没有选“办结日期”是哪一列' }, { words: '没有选“程序种类”是哪一列' }],
    });
  });

  test('has one digest in whatever order its rows stand', () => {
    const sheet = closedCases(40);
    const turned = { ...sheet, rows: [head, ...sheet.rows.slice(1).toReversed()] };
    const digest = (given: typeof sheet) => {
      const answer = readFrame(given, columns, period);
      return answer.ok && answer.frame.sha256;
    };
    expect(digest(turned)).toBe(digest(sheet));
    expect(digest({ ...sheet, rows: sheet.rows.slice(0, -1) })).not.toBe(digest(sheet));
  });
});

test.each([
  [head, columns],
  [
    ['序号', '案 号', '承办单位', '办结时间', '类别', '是否涉及企业'],
    { key: 1, agency: 2, closedOn: 3, procedure: 4, enterprise: 5 },
  ],
  [['甲', '乙'], {}],
])('columns are suggested from %j', (titles, mapping) => {
  expect(suggestColumns(titles)).toEqual(mapping);
});

describe('a delimited text', () => {
  test('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', ',', '"', '\n', ' ', 'a') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const quoted = (each: string) => `"${each.replaceAll('"', '""')}"`;
        const text = [['甲', '乙'], ...given].map((row) => row.map(quoted).join(',')).join('\r\n');
        expect(parseDelimited(`\uFEFF${text}`)).toEqual([['甲', '乙'], ...given]);
      }),
    );
  });

  test('counts blank lines as rows, and none after the last break', () => {
    expect(parseDelimited('甲,乙\r\n\r\n1,2\r\n')).toEqual([['甲', '乙'], [''], ['1', '2']]);
  });

  test('may be parted by tabs', () => {
    expect(parseDelimited('甲\t乙\n1,5\t2')).toEqual([
      ['甲', '乙'],
      ['1,5', '2'],
    ]);
  });
});
