import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnualFigures } from '#shared/model/annual-figures';
import type { ItemId } from '#shared/model/ids';
import { points } from '#shared/model/points';
import { bulletinTable } from '#shared/outputs/bulletin/bulletin-tables';
import {
  annualPaper,
  annualTable,
  annualTitles,
  bulletinPaper,
  commendation,
  documentNumber,
  draftBulletin,
  filingReport,
  heatSvg,
  type Issue,
  mergedAnnual,
  readAnnual,
  resultsPaper,
  resultsSheet,
  reviewOpinion,
  typicalCase,
  unknownFigures,
} from '#shared/outputs/index';
import { countCampaign, usualRules } from '#shared/statistics/index';
import { problem, result, results } from '../statistics/results';
import { outcome, settled } from './builders';
import { plainText } from './plain-text';

const golden = (name: string): string => join(import.meta.dirname, 'golden', `${name}.txt`);

const hearing = problem('PU-NOTI-06', { title: '告知听证权利', words: '未告知当事人有要求听证的权利' });
const reasons = problem('PU-DECI-09', {
  title: '说明裁量理由',
  group: 'law',
  words: '决定书未说明裁量理由',
  deduction: points(3),
});
const gate = problem('G-01', {
  title: '执法主体不具备资格',
  group: 'gate',
  words: '以内设机构名义作出处罚决定',
  deduction: points(0),
});

const first = result('云溪县市场监督管理局', 95, {
  dossier: 'a1' as never,
  name: '甲卷',
  number: '云市监罚〔2025〕1号',
  self: { score: points(96), grade: 'excellent' },
});
const dossiers = [
  first,
  result('云溪县市场监督管理局', 88, {
    dossier: 'a2' as never,
    name: '乙卷',
    number: '云市监罚〔2025〕2号',
    problems: [hearing],
    self: { score: points(93), grade: 'excellent' },
  }),
  result('云溪县市场监督管理局', 91, { dossier: 'a3' as never, name: '丙卷', number: '', problems: [reasons] }),
  result('云溪县交通运输局', 72, {
    dossier: 'b1' as never,
    name: '丁卷',
    number: '云交罚〔2025〕1号',
    problems: [hearing, reasons],
    enterprise: false,
  }),
  result('云溪县交通运输局', 0, {
    dossier: 'b2' as never,
    name: '戊卷',
    number: '云交罚〔2025〕2号',
    problems: [gate],
    gates: ['G-01' as ItemId],
    procedure: 'licence',
  }),
];
const round = results(dossiers, { previous: { year: 2024, dossiers: [result('云溪县交通运输局', 80)] } });
const figures = countCampaign(round, usualRules);
const issue: Issue = {
  letterhead: {
    agency: '云溪县司法局',
    numbering: '云司发〔{year}〕{number}号',
    signer: '周正',
    copiesTo: ['县委办公室', '县政府办公室'],
  },
  number: '云司发〔2025〕12号',
  date: '2025-11-28',
};
const terms = { mendingDays: 30, objectionDays: 5, agency: '云溪县司法局' };

describe('papers', () => {
  test.each([
    ['bulletin', bulletinPaper(draftBulletin(round, figures), { results: round, figures }, issue)],
    ['bulletin-named', bulletinPaper(draftBulletin(round, figures, 'named'), { results: round, figures }, issue)],
    ['results', resultsPaper(round)],
    [
      'filing-report',
      filingReport(round, figures, issue, { to: '江岭市司法局', mended: { problems: 5, closed: 3, open: 2 } }),
    ],
    ['review-opinion', reviewOpinion(outcome(settled()), terms)],
    [
      'commendation',
      commendation(
        first,
        {
          summary: '当事人未按规定公示收费标准。',
          facts: '证据充分',
          law: '适用准确',
          procedure: '程序完备',
          reasoning: '说理充分',
          filing: '归档规范',
          link: '',
          redacted: true,
        },
        '2025-11-28',
      ),
    ],
    [
      'typical-case',
      typicalCase(dossiers[1]!, {
        title: '某餐饮店未按规定公示案',
        facts: '某餐饮店未按规定公示。',
        handling: '责令改正，处罚款。',
        meaning: '告知是程序的起点。',
        pictures: [],
      }),
    ],
  ])('%s', async (name, paper) => {
    await expect(plainText(paper)).toMatchFileSnapshot(golden(name));
  });
  test('a bulletin over nothing still reads', () => {
    const none = results([]);
    const counted = countCampaign(none, usualRules);
    const words = plainText(bulletinPaper(draftBulletin(none, counted), { results: none, figures: counted }, issue));
    expect(words).toContain('本次评查没有评为优秀的案卷');
    expect(words).not.toContain('NaN');
  });
  test('an opinion on a dossier without problems asks for no mending', () => {
    const clean = reviewOpinion(
      outcome(settled().map((mark) => ({ ...mark, verdict: 'satisfied' as const, deduction: points(0) }))),
      terms,
    );
    expect(plainText(clean)).not.toContain('整改建议');
    expect(plainText(clean)).toContain('六、异议提出方式');
  });
});

describe('figures in a bulletin', () => {
  test('every number in its tables states a figure, in the words of that figure', () => {
    const tables = ['grades', 'agencies', 'domains', 'common', 'self'] as const;
    const cells = tables
      .flatMap((table) => bulletinTable(table, figures))
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    const ordinals = new Set(figures.common.map((_, index) => String(index + 1)));
    const numbers = cells.filter(
      ({ text, figure }) => /^[\d.]+%?$/.test(text) && !(figure === undefined && ordinals.has(text)),
    );
    expect(numbers.length).toBeGreaterThan(20);
    for (const { text, figure } of numbers) expect(figures.named.get(figure!)?.words).toBe(text);
  });
  test('every one is bound to its query', () => {
    const paper = bulletinPaper(draftBulletin(round, figures), { results: round, figures }, issue);
    const bound = paper.blocks
      .flatMap((block) => (block.kind === 'runs' ? block.runs : []))
      .filter((run) => run.figure !== undefined);
    expect(bound.length).toBeGreaterThan(20);
    for (const { text, figure } of bound) expect(figures.named.get(figure!)!.words).toBe(text);
  });
  test('they follow the results until publication', () => {
    const text = draftBulletin(round, figures);
    const more = results([...dossiers, result('云溪县水利局', 96)]);
    const paper = bulletinPaper(text, { results: more, figures: countCampaign(more, usualRules) }, issue);
    expect(plainText(paper)).toContain('案卷[6]卷');
  });
  test('a name that is none is found', () => {
    const text = draftBulletin(round, figures);
    expect(unknownFigures(text, figures.named)).toEqual([]);
    const wrong = { ...text, parts: [{ id: 'x', kind: 'text', text: '共{优秀数}卷' }] as const };
    expect(unknownFigures(wrong, figures.named)).toEqual(['优秀数']);
  });
  test('numbers have no leading zeros', () => {
    expect(documentNumber(issue.letterhead, 2025, 7)).toBe('云司发〔2025〕7号');
  });
});

describe('workbooks', () => {
  test('results end with their average and say what it leaves out', () => {
    const [table] = resultsSheet(round, figures.whole.average, '含否决卷').tables;
    expect(table!.rows).toHaveLength(5);
    expect(table!.totals).toEqual(['', '平均', '', '', 69.2, '', '']);
    expect(table!.notes![0]).toBe('平均分含否决卷。');
  });
  test('annual figures: rates from sums, what is missing named', () => {
    const [table] = annualTable(2023, [
      {
        agency: '甲局',
        licences: { applied: 10, accepted: 9, granted: 8, heard: 0 },
        penalties: { filed: 100, closed: 90, amount: 1_234_500, spared: 9, lightened: 3, heard: 1 },
        coercion: { measures: 1, enforced: 0, applied: 2 },
        inspections: 50,
        legalReviews: { reviewed: 30, refused: 1 },
      },
      { agency: '乙局', licences: {}, penalties: { filed: 100, closed: 50 }, coercion: {}, legalReviews: {} },
    ]).tables;
    const at = (title: string) => table!.totals![table!.columns.findIndex((column) => column.title === title)];
    expect(at('结案率')).toBe(0.7);
    expect(at('罚没金额（万元）')).toBe(123.45);
    expect(at('首违不罚占结案')).toBeCloseTo(9 / 140);
    expect(table!.notes![1]).toBe('数据不全的单位：乙局。');
  });
});

describe('annual figures', () => {
  const titles = annualTitles();
  const row = (cells: Readonly<Record<string, string>>): readonly string[] => titles.map((title) => cells[title] ?? '');
  const filled = [
    ['2025年行政执法统计表'],
    titles,
    row({ 单位: '甲局', 处罚立案: '1,281', 处罚结案: '1205', '罚没金额（万元）': '639.96', 行政检查: '31787' }),
    row({ 单位: '乙局', 处罚立案: '约十件' }),
    row({ 单位: '合计', 处罚立案: '1281' }),
  ];
  test('are read back from the table the program hands out, what is no number left empty and said', () => {
    const { figures, troubles } = readAnnual('甲.xlsx', filled);
    expect(figures).toMatchObject([
      { agency: '甲局', penalties: { filed: 1281, closed: 1205, amount: 6_399_600 }, inspections: 31787 },
      { agency: '乙局', penalties: {} },
    ]);
    expect(troubles).toEqual(['“甲.xlsx”第4行“处罚立案”的“约十件”不是数，已留空。']);
  });
  test('of a foreign table are none, and a sentence says so', () => {
    expect(readAnnual('别的.xlsx', [['姓名', '电话']])).toMatchObject({
      figures: [],
      troubles: [expect.stringContaining('别的.xlsx')],
    });
  });
  test('of one agency twice are those reported last', () => {
    const [first, last] = [
      { ...empty('甲局'), inspections: 1 },
      { ...empty('甲局'), inspections: 2 },
    ];
    expect(mergedAnnual([first, empty('乙局')], [last])).toEqual([empty('乙局'), last]);
  });
  test('as a paper fill the page, sums last, rates worked from the sums', () => {
    const { figures } = readAnnual('甲.xlsx', filled);
    const table = annualPaper(2025, figures).blocks.find((block) => block.kind === 'table')!;
    expect(table.widths.reduce((sum, each) => sum + each, 0)).toBe(257);
    const sums = table.rows.at(-1)!.map(({ text }) => text);
    expect(sums[0]).toBe('合计');
    expect(sums[titles.indexOf('结案率')]).toBe('94.1%');
    expect(sums[titles.indexOf('罚没金额（万元）')]).toBe('639.96');
  });
});

const empty = (agency: string): AnnualFigures => ({
  agency,
  licences: {},
  penalties: {},
  coercion: {},
  legalReviews: {},
});

test('a heat map is a drawing that stands alone, its words safe', () => {
  const { svg, width, height } = heatSvg(
    {
      columns: [{ key: 'a', title: '告知与听证' }],
      rows: [
        { agency: '甲<局>', dossiers: ['d1' as never], small: true, cells: [{ dossiers: ['d1' as never], share: 1 }] },
      ],
    },
    '甲局最突出',
  );
  expect(svg).toContain(`width="${width}" height="${height}"`);
  expect(svg).toContain('甲&lt;局&gt;');
  expect(svg).toContain('100%（1卷）');
});
