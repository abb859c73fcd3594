import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumeral, chineseYear, readNumeral } from '#shared/base/chinese-numerals';

describe('readNumeral', () => {
  test.each([
    ['15', 15],
    ['十五', 15],
    ['二十', 20],
    ['廿三', 23],
    ['一百二十', 120],
    ['一百零五', 105],
    ['二〇二四', 2024],
    ['二○一九', 2019],
    ['壹万贰仟叁佰', 12_300],
    ['一亿二千万', 120_000_000],
    ['三千零五十万零六', 30_500_006],
    ['1,200', 1200],
    ['六十', 60],
    ['10万', 100_000],
  ])('%s is %d', (written, value) => expect(readNumeral(written)).toBe(value));

  test.each(['', '甲', '十甲'])('“%s” is no number', (written) => expect(readNumeral(written)).toBeUndefined());

  test('reads back whatever chineseNumeral writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => readNumeral(chineseNumeral(value)) === value),
    );
  });
});

test('a year is written digit by digit', () => expect(chineseYear(2024)).toBe('二〇二四'));
