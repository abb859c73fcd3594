import { describe, expect, test } from 'vitest';
import { basisWords } from '#shared/outputs/basis-words';
import { problemList, reviewOpinion, scoreSheet } from '#shared/outputs/index';
import { mark } from '../scoring/builders';
import { outcome, settled } from './builders';
import { plainText } from './plain-text';

const tables = (paper: ReturnType<typeof scoreSheet>) => paper.blocks.filter((block) => block.kind === 'table');
const words = (paper: ReturnType<typeof scoreSheet>) => JSON.stringify(paper.blocks);

describe('评分表', () => {
  test('every row is as wide as its table, every table as wide as the page between its margins', () => {
    for (const table of tables(scoreSheet(outcome(settled())))) {
      expect(table.widths.reduce((sum, each) => sum + each, 0)).toBe(257);
      for (const row of [table.head, ...table.rows]) {
        expect(row.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(table.widths.length);
      }
    }
  });
  test('a problem stands with its deduction, place and wording', () => {
    const [, items] = tables(scoreSheet(outcome(settled())));
    const row = items!.rows.find((cells) => cells[1]?.text === '决定书要素齐全')!;
    expect(row.map(({ text }) => text)).toEqual([
      '1',
      '决定书要素齐全',
      '要求',
      '6',
      '不符合',
      '1.5',
      '4.5',
      '缴款期限写为工作日',
      '《行政处罚决定书》卷内第1页',
      '',
    ]);
  });
  test('the sum opens into its working', () => {
    expect(words(scoreSheet(outcome(settled())))).toContain('总分：8.5 分（满分 10 分）　　等次：良好');
  });
  test('where a quota lowered the grade both are there, with the reason', () => {
    const regraded = { to: 'pass', why: '优秀名额已满', by: '孙组织' } as const;
    const said = plainText(scoreSheet(outcome(settled(), { regraded })));
    expect(said).toContain('标准等次：良好　　最终等次：合格');
    expect(said).toContain('等次调整：按优秀名额调整，得分不变。理由：优秀名额已满（孙组织）。');
    const terms = { mendingDays: 30, objectionDays: 5, agency: '云溪县司法局' };
    expect(plainText(reviewOpinion(outcome(settled(), { regraded }), terms))).toMatch(
      /按评分标准评定为良好。\s*最终等次为合格：按优秀名额调整/,
    );
  });
  test('no sum while an item waits', () => {
    const paper = words(scoreSheet(outcome([mark('G-01', 'satisfied')])));
    expect(paper).toContain('尚有 2 项没有评定');
    expect(paper).not.toContain('总分：');
  });
  test('a breached gate shows its written reason', () => {
    const paper = scoreSheet(outcome([mark('G-01', 'violated', 0, '全卷未见事先告知书'), ...settled().slice(1)]));
    expect(words(paper)).toContain('全卷未见事先告知书');
    expect(words(paper)).toContain('总分：0 分');
  });
  test('what no person has confirmed says so', () => {
    expect(words(scoreSheet(outcome(settled(), { proposed: true })))).toContain('未经评查员确认');
  });
});

test.each([
  [['行政处罚法(2021)第四十四条', '行政处罚法(2021)第六十二条'], '《行政处罚法》（2021年）第四十四条、第六十二条'],
  [
    ['国办发〔2018〕118号', '行政复议法(2023)第二十四条第一款'],
    '国办发〔2018〕118号；《行政复议法》（2023年）第二十四条第一款',
  ],
  [['国办发(2018)118号第十一项'], '国办发〔2018〕118号第十一项'],
  [[], ''],
])('each law is named once: %j', (basis, expected) => expect(basisWords(basis)).toBe(expected));

describe('问题清单', () => {
  test('one row per problem, with basis for mending', () => {
    const [list] = problemList(outcome(settled())).tables;
    expect(list!.rows).toHaveLength(1);
    expect(list!.rows[0]).toEqual(
      expect.arrayContaining([
        '云溪县市场监督管理局',
        '云市监罚〔2024〕12号',
        '缴款期限写为工作日',
        '限你于15个工作日内缴纳',
        1.5,
        '今后按自然日写明缴款期限',
      ]),
    );
  });
  test('a row has a value for every column', () => {
    for (const { columns, rows } of problemList(outcome(settled())).tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

test.each([
  ['国办发(2024)54号(具体条目待核)', '国办发〔2024〕54号'],
  ['行政检查文书格式文本(2025)(待核)', '行政检查文书格式文本（2025年）'],
  ['地方做法(西安市、济南市，原文待核)', '地方做法（西安市、济南市）'],
])('what a standard tells its keeper is not printed: %s', (basis, expected) =>
  expect(basisWords([basis])).toBe(expected),
);
