import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grades } from '#shared/model/grade';
import type { ItemId } from '#shared/model/ids';
import { points } from '#shared/model/points';
import { countCampaign, domainOf, percent, rank, summarise, usualRules } from '#shared/statistics/index';
import { problem, result, results } from './results';

const counted = (dossiers: Parameters<typeof results>[0], rules = usualRules, over = {}) =>
  countCampaign(results(dossiers, over), rules);

describe('averages', () => {
  const three = [result('甲局', 90), result('甲局', 80), result('甲局', 0, { gates: ['G-01' as ItemId] })];
  test('the gate rule decides whether a gated dossier counts', () => {
    expect(summarise(three, 'counted').average).toBe(56.67);
    expect(summarise(three, 'left-out').average).toBe(85);
  });
  test('grades are counted over all dossiers under either rule', () => {
    expect(summarise(three, 'left-out').grades.fail.dossiers).toHaveLength(1);
  });
  test('nothing to average is no number', () => {
    expect(summarise([], 'counted')).toMatchObject({ average: undefined, highest: undefined, agencies: 0 });
    expect(counted([]).named.get('优秀率')!.words).toBe('—');
  });
  test('shares of grades sum to one, the average lies between lowest and highest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), (tenths) => {
        const summary = summarise(
          tenths.map((each) => result('甲局', each / 10)),
          'counted',
        );
        expect(grades.reduce((sum, grade) => sum + summary.grades[grade].share, 0)).toBeCloseTo(1);
        expect(summary.average!).toBeGreaterThanOrEqual(summary.lowest! - 0.01);
        expect(summary.average!).toBeLessThanOrEqual(summary.highest! + 0.01);
      }),
    );
  });
});

describe('ranking', () => {
  const of = (agency: string, ...scores: readonly number[]) => scores.map((score) => result(agency, score));
  test('ties share a rank and the next is passed over; too few dossiers are not ranked', () => {
    const ranked = rank(
      [
        ...of('甲局', 90, 90, 90),
        ...of('乙局', 80, 85, 90),
        ...of('丙局', 85, 85, 85),
        ...of('丁局', 70, 70, 70),
        ...of('戊局', 99, 99),
      ],
      'counted',
      3,
    );
    expect(ranked.map(({ name, rank: place, tied }) => [name, place, tied])).toEqual([
      ['甲局', 1, false],
      ['丙局', 2, true],
      ['乙局', 2, true],
      ['丁局', 4, false],
      ['戊局', undefined, false],
    ]);
  });
  test('an agency whose dossiers are all left out has no rank', () => {
    const gated = of('甲局', 0, 0, 0).map((each) => ({ ...each, gates: ['G-01' as ItemId] }));
    expect(rank(gated, 'left-out', 3)[0]).toMatchObject({ name: '甲局', tied: false });
    expect(rank(gated, 'left-out', 3)[0]!.rank).toBeUndefined();
  });
});

describe('common problems', () => {
  const dossiers = [
    result('甲局', 80, { problems: [problem('A'), problem('A', { words: '未告知听证权' }), problem('B')] }),
    result('乙局', 80, { problems: [problem('A', { words: '未告知听证权' })] }),
    result('乙局', 80),
  ];
  test('an item counts once a dossier; the most frequent words come first', () => {
    const [first, second] = counted(dossiers).common;
    expect(first).toMatchObject({
      item: 'A',
      share: 2 / 3,
      agencies: 2,
      deducted: 6,
      examples: ['未告知听证权', 'A不符合要求'],
    });
    expect(first!.dossiers).toHaveLength(2);
    expect(second!.item).toBe('B');
  });
});

describe('self-check against review', () => {
  test('over the dossiers that have both; better by itself is overrated', () => {
    const self = { score: points(95), grade: 'excellent' } as const;
    const { self: compared } = counted([
      result('甲局', 70, { self }),
      result('甲局', 95, { self }),
      result('甲局', 60),
    ]);
    expect(compared).toMatchObject({ share: 2 / 3, selfAverage: 95, reviewAverage: 82.5 });
    expect(compared.overrated).toHaveLength(1);
    expect(compared.grades.excellent).toMatchObject({ self: 2, review: 1 });
    expect(compared.grades.excellent.dossiers).toHaveLength(2);
  });
});

describe('named figures', () => {
  const dossiers = [result('甲局', 95), result('乙局', 85), result('丙局', 85, { enterprise: false })];
  const { named } = counted(dossiers, usualRules, { previous: { year: 2024, dossiers: [result('甲局', 80)] } });
  test.each([
    ['卷数', '3'],
    ['优秀率', '33.33%'],
    ['涉企占比', '66.67%'],
    ['平均分', '88.33'],
    ['平均分同比', '上升8.33分'],
    ['优秀率同比', '上升33.33个百分点'],
  ])('%s is %s', (key, words) => {
    expect(named.get(key)!.words).toBe(words);
  });
  test('each opens into the dossiers it was counted over', () => {
    expect(named.get('优秀卷数')!.dossiers).toEqual([dossiers[0]!.dossier]);
    expect(named.get('最低分')!.dossiers).toEqual([dossiers[1]!.dossier, dossiers[2]!.dossier]);
  });
  test.each([
    ['甲局平均分', '95.00', [0]],
    ['甲局优秀卷数', '1', [0]],
    ['甲局不合格卷数', '0', []],
    ['乙局名次', '样本不足', [1]],
    ['乙局良好率', '100.00%', [1]],
  ])('%s of an agency is %s, over its own dossiers', (key, words, over) => {
    expect(named.get(key)).toMatchObject({ words, dossiers: over.map((at) => dossiers[at]!.dossier) });
  });
  test.each([
    [18844, 21142, '89.13%'],
    [1, 8, '12.50%'],
    [0, 0, '—'],
  ])('%i of %i is %s', (part, whole, words) => {
    expect(percent(part, whole)).toBe(words);
  });
});

test.each([
  ['云溪县市场监督管理局', '市场监管'],
  ['江岭县城市管理和综合执法局', '城市管理'],
  ['青石镇人民政府', '乡镇街道'],
  ['某某办公室', ''],
])('the domain of %s is %s', (agency, domain) => {
  expect(domainOf(agency)).toBe(domain);
});
