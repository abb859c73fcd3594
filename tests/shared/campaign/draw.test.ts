import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#shared/base/sha256';
import { compositionOf, drawCases, nextInstead, quotaForecast, readFrame, standing } from '#shared/campaign/index';
import type { DrawScheme, Frame, Quota, Replacement } from '#shared/model/draw';
import { closedCases, columns, frameOf, period } from './some-campaign';

/** 冷水滩 2023: 44 dossiers of matters closed 2022-09-01 … 2023-06-30, 11 licences and 33 penalties. */
const fortyFour: DrawScheme = {
  seed: '2023-07-18 3 1 4 1 5 9',
  quotas: [
    { where: { procedure: '行政许可' }, take: { count: 11 }, spread: 'agency' },
    { where: { procedure: '行政处罚普通程序' }, take: { count: 33 }, spread: 'domain' },
  ],
};

const frame = frameOf(300);
const keys = (given: Frame, scheme: DrawScheme) => drawCases(given, scheme, []).cases.map(({ key }) => key);

describe('a draw', () => {
  test('gives 44 = 11 + 33, spread over agencies and domains, and shows the share of enterprises', () => {
    const draw = drawCases(frame, fortyFour, ['周见证', '吴见证']);
    const drawn = new Set(draw.cases.map(({ key }) => key));
    expect(drawn.size).toBe(44);
    const composition = compositionOf(frame.cases, drawn);
    const of = (stratum: string) => composition.find((each) => each.stratum === stratum)!.values;
    expect(of('procedure')).toEqual([
      { value: '行政处罚普通程序', of: 200, drawn: 33 },
      { value: '行政许可', of: 100, drawn: 11 },
    ]);
    expect(of('agency').every((each) => each.drawn > 0)).toBe(true);
    expect(of('enterprise').reduce((sum, each) => sum + each.drawn, 0)).toBe(44);
    expect(draw).toMatchObject({ frame: frame.sha256, shortfalls: [], witnesses: ['周见证', '吴见证'] });
  });

  test('is the same on another machine, in whatever order the list stands', () => {
    const otherwise: Frame = { ...frame, cases: frame.cases.toReversed() };
    expect(keys(otherwise, fortyFour)).toEqual(keys(frame, fortyFour));
  });

  test('hangs on the seed and on the list', () => {
    expect(keys(frame, { ...fortyFour, seed: '2' })).not.toEqual(keys(frame, fortyFour));
    expect(keys(frameOf(299), fortyFour)).not.toEqual(keys(frame, fortyFour));
  });

  test('can be checked by hand: a ticket is the digest of frame, seed and number', () => {
    const [first] = drawCases(frame, fortyFour, []).cases;
    expect(first!.ticket).toBe(sha256(`${frame.sha256}\n${fortyFour.seed}\n${first!.key}`));
  });

  test('by shares takes at least so many', () => {
    const scheme: DrawScheme = { seed: '1', quotas: [{ where: {}, take: { percent: 10, atLeast: 5 } }] };
    expect(keys(frame, scheme)).toHaveLength(30);
    expect(keys(frameOf(20), scheme)).toHaveLength(5);
  });

  test.each([
    ['10 % over agencies', { percent: 10, atLeast: 0 }, undefined, [5, 5, 5, 5, 5, 5]],
    ['and at least seven of each', { percent: 10, atLeast: 0 }, 7, [7, 7, 7, 7, 7, 7]],
    ['by number, at least three of each', { count: 20 }, 3, [4, 4, 3, 3, 3, 3]],
  ] as const)('by shares, %s', (_, take, eachLeast, each) => {
    const quota: Quota = { where: {}, take, spread: 'agency', ...(eachLeast !== undefined && { eachLeast }) };
    const drawn = new Set(keys(frame, { seed: '1', quotas: [quota] }));
    const agencies = compositionOf(frame.cases, drawn).find(({ stratum }) => stratum === 'agency')!.values;
    expect(agencies.map((value) => value.drawn).toSorted((a, b) => b - a)).toEqual(each);
    expect(quotaForecast(frame, [quota])).toEqual([{ had: 300, wanted: drawn.size }]);
  });

  test('takes all of a value that has fewer than the least', () => {
    const cases = frame.cases.map((each, at) => (at < 2 ? { ...each, agency: '小局' } : { ...each, agency: '大局' }));
    const quotas: readonly Quota[] = [{ where: {}, take: { percent: 5, atLeast: 0 }, spread: 'agency', eachLeast: 5 }];
    const drawn = drawCases({ ...frame, cases }, { seed: '1', quotas }, []);
    expect(drawn.cases.filter(({ share }) => share === '小局')).toHaveLength(2);
    expect(drawn.cases).toHaveLength(15);
    expect(drawn.shortfalls).toEqual([]);
  });

  test('of shares of procedures closed in a window leaves out what was closed outside and what no line fits', () => {
    const [titles = [], ...rows] = closedCases(300).rows;
    const otherwise = rows.map((row, at) =>
      at % 10 === 0 ? row.with(2, '2022-08-31') : at % 10 === 1 ? row.with(3, '行政处罚（简易程序）') : row,
    );
    const read = readFrame({ source: '清单.xlsx', rows: [titles, ...otherwise] }, columns, period);
    const given = read.ok ? read.frame : frame;
    expect(read).toMatchObject({ ok: true, outside: 30 });
    const quotas: readonly Quota[] = [
      { where: { procedure: '行政许可' }, take: { percent: 10, atLeast: 11 }, spread: 'agency' },
      { where: { procedure: '行政处罚普通程序' }, take: { percent: 20, atLeast: 33 }, spread: 'domain' },
    ];
    const { cases } = drawCases(given, { seed: '2 7 1 8', quotas }, []);
    const byKey = new Map(given.cases.map((each) => [each.key, each]));
    expect(cases.map(({ quota }) => quota).filter((quota) => quota === 0)).toHaveLength(11);
    expect(cases).toHaveLength(44);
    for (const { key } of cases) {
      const { closedOn, procedure } = byKey.get(key)!;
      expect(procedure).not.toBe('penalty-summary');
      expect(closedOn >= period.from && closedOn <= period.to).toBe(true);
    }
  });

  test('says where there were fewer than wanted', () => {
    const scheme: DrawScheme = { seed: '1', quotas: [{ where: { agency: '滨江区城市管理局' }, take: { count: 99 } }] };
    expect(drawCases(frame, scheme, [])).toMatchObject({ shortfalls: [{ quota: 0, wanted: 99, had: 50 }] });
  });

  test('never takes a case twice, never one that no quota fits, and shares out fairly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(60), fc.nat(60), (size, few, many) => {
        const scheme: DrawScheme = {
          seed: String(size),
          quotas: [
            { where: { enterprise: '涉企' }, take: { count: few }, spread: 'agency' },
            { where: { enterprise: '涉企' }, take: { count: many } },
          ],
        };
        const given = frameOf(size);
        const drawn = drawCases(given, scheme, []).cases;
        const fitting = given.cases.filter(({ enterprise }) => enterprise).map(({ key }) => key);
        expect(new Set(drawn.map(({ key }) => key)).size).toBe(drawn.length);
        expect(drawn.every(({ key, quota }) => quota === 0 && fitting.includes(key))).toBe(true);
        expect(drawn).toHaveLength(Math.min(few, fitting.length));
      }),
      { numRuns: 40 },
    );
  });

  test('draws every case about equally often over many seeds', () => {
    const small = frameOf(30);
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 600; seed += 1) {
      for (const key of keys(small, { seed: String(seed), quotas: [{ where: {}, take: { count: 10 } }] })) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    // 600 draws with chance 1/3: 200 expected, standard deviation 11.5; the seeds are fixed, so this never flickers.
    expect(Math.min(...counts.values())).toBeGreaterThan(200 - 4 * 11.5);
    expect(Math.max(...counts.values())).toBeLessThan(200 + 4 * 11.5);
  });
});

describe('a replacement', () => {
  test('is the next ticket of the same quota and share, and what left never comes back', () => {
    const draw = drawCases(frame, fortyFour, []);
    const out = draw.cases[0]!;
    const into = nextInstead(frame, draw, [], out.key)!;
    expect(into).toMatchObject({ quota: out.quota, share: out.share });
    expect(draw.cases.map(({ key }) => key)).not.toContain(into.key);
    const first: Replacement = { out: out.key, into, why: '案卷调往上级' };
    const again = nextInstead(frame, draw, [first], into.key)!;
    expect([out.key, into.key]).not.toContain(again.key);
    const now = standing(draw, [first, { out: into.key, into: again, why: '案卷遗失' }]);
    expect(now.map(({ key }) => key)).toContain(again.key);
    expect(now).toHaveLength(44);
  });

  test('is nobody where the stratum is used up or the case was never drawn', () => {
    const all: DrawScheme = { seed: '1', quotas: [{ where: {}, take: { count: 300 } }] };
    const draw = drawCases(frame, all, []);
    expect(nextInstead(frame, draw, [], draw.cases[0]!.key)).toBeUndefined();
    expect(nextInstead(frame, draw, [], '没有这个案号')).toBeUndefined();
  });
});
