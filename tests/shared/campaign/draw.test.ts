import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#shared/base/sha256';
import { compositionOf, drawCases, nextInstead, standing } from '#shared/campaign/index';
import type { DrawScheme, Frame, Replacement } from '#shared/model/draw';
import { frameOf } from './some-campaign';

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
