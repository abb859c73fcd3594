import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DossierResult } from '#shared/model/campaign-results';
import {
  agencyTitle,
  countCampaign,
  gradeTitle,
  groupTitle,
  heatMap,
  heatTitle,
  narrowed,
  problemTitle,
  tenthsWords,
  usualRules,
} from '#shared/statistics/index';
import { largeResults, problem, result, results } from './results';

const figures = (dossiers: readonly DossierResult[]) => countCampaign(results(dossiers), usualRules);
const notice = problem('A', { title: '依法送达', group: 'execution' });
const evidence = problem('B', { title: '证据齐全', group: 'evidence' });

describe('shares in words', () => {
  test.each([
    [0.03, '不到一成'],
    [0.08, '近一成'],
    [0.14, '一成多'],
    [0.37, '近四成'],
    [0.4, '四成'],
    [0.44, '四成多'],
    [0.5, '一半'],
    [0.96, '九成多'],
    [0.99, '绝大部分'],
    [1, '全部'],
  ])('%s is %s', (share, words) => expect(tenthsWords(share)).toBe(words));
  test('every share has words, and a named tenth is at most a tenth off', () => {
    const tenths = '一二三四五六七八九';
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const words = tenthsWords(share);
        const named = /^近?(.)成/.exec(words)?.[1];
        expect(words).not.toContain('undefined');
        if (named !== undefined) expect(Math.abs((tenths.indexOf(named) + 1) / 10 - share)).toBeLessThan(0.1);
      }),
    );
  });
});

describe('titles answer', () => {
  test.each<[string, readonly DossierResult[], string]>([
    ['nothing', [], '没有符合条件的案卷'],
    ['all alike', [result('甲局', 95), result('乙局', 96)], '2卷全部为优秀'],
    ['all failed', [result('甲局', 10)], '1卷全部为不合格'],
    ['a tie', [result('甲局', 95), result('甲局', 85)], '2卷中优秀、良好并列最多，各占一半，没有不合格案卷'],
    ['some failed', [result('甲局', 95), result('甲局', 96), result('乙局', 30)], '3卷中优秀最多，占近七成，不合格1卷'],
  ])('how they did: %s', (_, dossiers, title) => expect(gradeTitle(figures(dossiers))).toBe(title));

  test.each<[string, readonly DossierResult[], string]>([
    ['nothing', [result('甲局', 95)], '没有认定的问题'],
    ['one kind', [result('甲局', 80, { problems: [notice] })], '问题全部集中在送达、执行与公开'],
    [
      'a tie',
      [result('甲局', 80, { problems: [notice, evidence] })],
      '调查取证问题和送达、执行与公开问题并列最多，各占一半',
    ],
    [
      'a first',
      [result('甲局', 80, { problems: [notice, evidence] }), result('甲局', 80, { problems: [notice] })],
      '送达、执行与公开问题占近七成，居首；其次是调查取证',
    ],
  ])('what kind of problems: %s', (_, dossiers, title) => expect(groupTitle(figures(dossiers))).toBe(title));

  test.each<[string, readonly DossierResult[], number, string]>([
    ['nothing', [result('甲局', 95)], 2, '没有认定的问题'],
    ['one', [result('甲局', 80, { problems: [notice] })], 2, '问题只有一项：“依法送达”，涉及1卷'],
    ['a tie', [result('甲局', 80, { problems: [notice, evidence] })], 2, '“依法送达”等2项并列最多，各涉及1卷'],
    [
      'more than shown',
      [result('甲局', 80, { problems: [notice, evidence] }), result('甲局', 80, { problems: [notice] })],
      1,
      '前1项占全部问题的近七成，“依法送达”最多，涉及2卷',
    ],
  ])('which are most frequent: %s', (_, dossiers, top, title) =>
    expect(problemTitle(figures(dossiers).common, top)).toBe(title),
  );

  const of = (agency: string, ...scores: readonly number[]) => scores.map((score) => result(agency, score));
  test.each<[string, readonly DossierResult[], string]>([
    ['nobody', [], '没有符合条件的单位'],
    ['too few', of('甲局', 90, 80), '各单位案卷少于3卷，平均分仅供参考，不作排名'],
    ['one', [...of('甲局', 90, 90, 90), ...of('乙局', 10)], '只有甲局达到3卷，平均90.00分'],
    ['alike', [...of('甲局', 90, 90, 90), ...of('乙局', 90, 90, 90)], '2家单位平均分相同，均为90.00分'],
    [
      'alike at both ends',
      [...of('甲局', 90, 90, 90), ...of('乙局', 90, 90, 90), ...of('丙局', 70, 70, 70), ...of('丁局', 70, 70, 70)],
      '乙局等2家平均90.00分最高，丁局等2家70.00分最低，相差20.00分',
    ],
    [
      'apart',
      [...of('甲局', 90, 90, 90), ...of('乙局', 70, 80, 75), ...of('丙局', 5)],
      '甲局平均90.00分最高，乙局75.00分最低，相差15.00分',
    ],
  ])('who stands where: %s', (_, dossiers, title) => expect(agencyTitle(figures(dossiers))).toBe(title));
});

describe('heat map', () => {
  const dossiers = [
    result('甲局', 80, { problems: [notice, notice, evidence] }),
    result('甲局', 80, { problems: [notice] }),
    result('甲局', 95),
    result('乙局', 80, { problems: [evidence] }),
  ];
  test('a cell is the share of the agency’s dossiers, each counted once; few dossiers stand below', () => {
    const heat = heatMap(dossiers, 'group', 3);
    expect(heat.columns.map(({ key }) => key)).toEqual(['execution', 'evidence']);
    expect(heat.rows.map(({ agency, small, cells }) => [agency, small, cells.map(({ share }) => share)])).toEqual([
      ['甲局', false, [2 / 3, 1 / 3]],
      ['乙局', true, [0, 1]],
    ]);
    expect(heat.rows[0]!.cells[0]!.dossiers).toEqual([dossiers[0]!.dossier, dossiers[1]!.dossier]);
  });
  test.each([
    [3, '甲局的“送达、执行与公开”最突出：3卷中2卷有问题'],
    [4, '各单位案卷较少，只列出问题所在，不作比较'],
    [1, '乙局的“调查取证”最突出：1卷中1卷有问题'],
  ])('with fewer than %s dossiers an agency is not held up', (smallBelow, title) =>
    expect(heatTitle(heatMap(dossiers, 'group', smallBelow))).toBe(title),
  );
  test('says so where nothing was found', () => {
    expect(heatTitle(heatMap([result('甲局', 95)], 'item', 1))).toBe('各单位没有认定的问题');
  });
  test('over a large round the cells of a column add up to its common problem', () => {
    const { dossiers: all } = largeResults();
    const heat = heatMap(all, 'item', 3);
    const { common } = countCampaign(results(all), usualRules);
    expect(
      heat.columns.map((_, at) => heat.rows.reduce((sum, { cells }) => sum + cells[at]!.dossiers.length, 0)),
    ).toEqual(common.slice(0, heat.columns.length).map((each) => each.dossiers.length));
  });
});

describe('narrowed', () => {
  const all = results([
    result('云溪县水利局', 80),
    result('云溪县水利局', 90, { procedure: 'licence' }),
    result('甲局', 70),
  ]);
  test.each([
    [{}, 3],
    [{ agency: '甲局' }, 1],
    [{ domain: '水利' }, 2],
    [{ domain: '水利', procedure: 'licence' as const }, 1],
  ])('%o leaves %i', (filter, left) => expect(narrowed(all, filter).dossiers).toHaveLength(left));
});
