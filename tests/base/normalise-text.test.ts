import { expect, test } from 'vitest';
import { bare, normalise } from '#shared/base/normalise-text';

test('folds widths and brackets and drops spaces', () => {
  expect(normalise('某市监罚【２０２４】 12　号：（甲）').text).toBe('某市监罚[2024]12号:(甲)');
});

test('traces a place back to the original', () => {
  const { text, origin } = normalise('文 号：Ａ');
  expect(text).toBe('文号:A');
  expect([0, 1, 2, 3, 4].map(origin)).toEqual([0, 2, 3, 4, 5]);
});

test('bare keeps letters, digits and characters only', () => expect(bare('《送达 回证》（一）')).toBe('送达回证一'));
