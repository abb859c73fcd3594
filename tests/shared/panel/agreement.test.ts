import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementWords, coefficients, type Unit } from '#shared/panel/index';

/** Columns are units, rows raters; `.` where a rater said nothing. */
const table = (...rows: readonly string[]): readonly Unit[] =>
  Array.from(
    rows[0]!,
    (_, at) => new Map(rows.flatMap((row, rater) => (row[at] === '.' ? [] : [[`评${rater}`, row[at]!]]))),
  );

/** Two raters by how often each pair of words fell. */
const pairs = (counts: Readonly<Record<string, number>>): readonly Unit[] =>
  Object.entries(counts).flatMap(([[a, b], count]) =>
    Array.from({ length: count }, () => new Map([['甲', a!] as const, ['乙', b!] as const])),
  );

/** How many of 14 raters put each of ten subjects in each of five classes (Fleiss 1971, as worked in Wikipedia). */
const fleiss1971 = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
].map((counts): Unit => {
  const said = counts.flatMap((count, value) => Array.from({ length: count }, () => String(value)));
  return new Map(said.map((value, rater) => [String(rater), value]));
});

/** Krippendorff 2011, section C: four observers, twelve units, five values, some missing. */
const krippendorff2011 = table(
  '123321412...',
  '12332241 25.3'.replace(' ', ''),
  '.33323422 51.'.replace(' ', ''),
  '123324412 51.'.replace(' ', ''),
);

describe('figures equal worked examples', () => {
  test('Cohen: 20, 5, 10, 15 of fifty', () => {
    const { percent, cohen } = coefficients(pairs({ yy: 20, yn: 5, ny: 10, nn: 15 }), 2);
    expect(percent).toBeCloseTo(0.7, 10);
    expect(cohen).toBeCloseTo(0.4, 10);
  });

  test('Fleiss: ten subjects, fourteen raters, five classes', () => {
    expect(coefficients(fleiss1971, 5).percent).toBeCloseTo(0.378, 3);
    expect(coefficients(fleiss1971, 5).fleiss).toBeCloseTo(0.21, 3);
  });

  test('Krippendorff: four observers with gaps, and Gwet on the same data', () => {
    const { percent, alpha, ac1, fleiss, cohen } = coefficients(krippendorff2011, 5);
    expect(alpha).toBeCloseTo(0.743, 3);
    expect(percent).toBeCloseTo(0.81818, 5);
    expect(ac1).toBeCloseTo(0.77544, 5);
    expect([fleiss, cohen]).toEqual([undefined, undefined]);
  });

  test('Gwet 2002: nearly everybody says yes, so kappa falls below nothing and AC1 stays', () => {
    const { percent, cohen, ac1 } = coefficients(pairs({ yy: 118, yn: 5, ny: 2 }), 2);
    expect(percent).toBeCloseTo(0.944, 10);
    expect(cohen).toBeCloseTo(-0.0234, 4);
    expect(ac1).toBeCloseTo(0.9408, 4);
  });
});

describe('at the edges', () => {
  test('nothing rated twice gives no figure', () => {
    expect(coefficients([])).toMatchObject({ units: 0, percent: undefined, ac1: undefined, alpha: undefined });
    expect(agreementWords(coefficients([new Map([['甲', 'y']])]))).toBe('还没有两人评过的项目，暂无法计算。');
  });

  test('all saying one thing: kappa and alpha are not defined, AC1 is 1', () => {
    const all = coefficients(pairs({ yy: 40 }));
    expect(all).toMatchObject({ percent: 1, ac1: 1, cohen: undefined, fleiss: undefined, alpha: undefined });
    expect(agreementWords(all)).toBe(
      '两两一致 100%，扣除巧合后一致程度很高；结论几乎一边倒，κ 值偏低属正常，请以 AC1 为准。',
    );
  });

  test('one who differs among many leaves less than 100%', () => {
    expect(agreementWords(coefficients(pairs({ yy: 207, yn: 1 })))).toContain('两两一致 99.5%');
  });

  test('few cases are said to be few', () => {
    expect(agreementWords(coefficients(pairs({ yy: 5, nn: 5, yn: 4 })))).toBe(
      '两两一致 71%，扣除巧合后一致程度较高；只有 14 件，仅供参考。',
    );
  });

  test('perfect agreement is 1 by every figure, and none is ever above', () => {
    const unit = fc.tuple(fc.constantFrom('y', 'n', 'x'), fc.constantFrom('y', 'n', 'x'));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (said) => {
        const given = said.map(
          ([a, b]): Unit =>
            new Map([
              ['甲', a],
              ['乙', b],
            ]),
        );
        const { units: _, raters: __, ...figures } = coefficients(given);
        for (const figure of Object.values(figures)) expect(figure ?? 1).toBeLessThanOrEqual(1 + 1e-12);
        const same = coefficients(
          said.map(
            ([a]): Unit =>
              new Map([
                ['甲', a],
                ['乙', a],
              ]),
          ),
        );
        for (const figure of [same.percent, same.cohen, same.fleiss, same.ac1, same.alpha]) {
          expect(figure ?? 1).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});
