import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyWords, readMoneyWords, readSums } from '#shared/base/chinese-money';

describe('readMoneyWords', () => {
  test.each([
    ['贰万元整', 2_000_000],
    ['人民币壹万贰仟叁佰元整', 1_230_000],
    ['伍仟圆正', 500_000],
    ['壹佰零伍元伍角', 10_550],
    ['叁元零陆分', 306],
    ['捌角', 80],
    ['壹亿元整', 10_000_000_000],
    ['壹拾万元', 10_000_000],
  ])('%s is %d fen', (words, fen) => expect(readMoneyWords(words)).toBe(fen));

  test.each(['贰万', '元整', '罚款贰万元'])('“%s” is no sum', (words) => expect(readMoneyWords(words)).toBeUndefined());

  test('reads back whatever moneyWords writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => readMoneyWords(moneyWords(fen)) === fen),
    );
  });
});

test.each([
  [2_000_000, '贰万元整'],
  [1_230_050, '壹万贰仟叁佰元伍角整'],
  [306, '叁元零陆分'],
  [10_005_000, '壹拾万零伍拾元整'],
])('%d fen is written %s', (fen, words) => expect(moneyWords(fen)).toBe(words));

describe('readSums', () => {
  test.each([
    ['罚款人民币20,000.00元（大写：贰万元整）', [2_000_000, 2_000_000]],
    ['处以2万元罚款', [2_000_000]],
    ['没收违法所得1.5万元，并处罚款人民币伍仟元整', [150_0000, 500_000]],
    ['￥12,345.60', [1_234_560]],
    ['3 000 号', []],
    ['合计 207000.00贰拾万柒仟元整', [20_700_000]],
  ])('%s', (text, sums) => expect(readSums(text).map(({ fen }) => fen)).toEqual(sums));

  test('tells where each stands and how it is written', () => {
    const [figures, words] = readSums('罚款500元（伍佰元整）');
    expect(figures).toEqual({ fen: 50_000, form: 'figures', start: 2, end: 6 });
    expect(words).toEqual({ fen: 50_000, form: 'words', start: 7, end: 11 });
  });
});
