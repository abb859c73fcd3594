import { describe, expect, test } from 'vitest';
import { bestSubstring, containment, editDistance, similarity } from '#shared/base/similarity';

test.each([
  ['送达回证', '送达回证', 0],
  ['送达回证', '送达回征', 0.3],
  ['送达回证', '送达', 2],
  ['', '送达', 2],
])('%s and %s are %d apart', (a, b, distance) => expect(editDistance(a, b)).toBeCloseTo(distance));

test('look-alikes hardly lower similarity', () => {
  expect(similarity('未成年人', '末成年人')).toBeGreaterThan(0.9);
  expect(similarity('甲乙丙丁', '子丑寅卯')).toBe(0);
});

describe('bestSubstring', () => {
  test.each([
    ['行政处罚决定书', '某某局行政处罚决定书', 3, 10],
    ['行政处罚决定书', '某某局行政处罰决足书', 3, 10],
    ['送达回证', '（送达回让）', 1, 5],
  ])('%s in %s', (pattern, text, start, end) => expect(bestSubstring(pattern, text)).toMatchObject({ start, end }));

  test('nothing alike costs the whole pattern', () => expect(containment('听证', '甲乙丙')).toBe(0));
});
