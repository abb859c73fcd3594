import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filled, generalised, withPhrase } from '#renderer/features/review/wording/phrase-blanks.ts';

const blanks = new Map([
  ['当事人', '江城市甲食品有限公司'],
  ['决定日期', '2024年3月5日'],
  ['页', '12'],
]);

describe('惯用表述', () => {
  test.each([
    { words: '{当事人}的告知书未载明听证权', gives: '江城市甲食品有限公司的告知书未载明听证权' },
    { words: '第{页}页没有签名', gives: '第12页没有签名' },
    { words: '早于{立案日期}', gives: '早于{立案日期}' },
  ])('填空：$words', ({ words, gives }) => {
    expect(filled(words, blanks)).toBe(gives);
  });

  test.each([
    { words: '江城市甲食品有限公司于2024年3月5日', gives: '{当事人}于{决定日期}' },
    { words: '第12页没有签名', gives: '第12页没有签名' },
  ])('留用：$words', ({ words, gives }) => {
    expect(generalised(words, blanks)).toBe(gives);
  });

  test('留用再填，还是原来的话', () => {
    const parts = fc.array(fc.constantFrom('江城市甲食品有限公司', '2024年3月5日', '未载明', '听证', '第12页'));
    fc.assert(
      fc.property(parts, (all) => {
        const words = all.join('，');
        expect(filled(generalised(words, blanks), blanks)).toBe(words);
      }),
    );
  });

  test('再用一次的排到前面，留得太多的去掉最旧的', () => {
    expect(withPhrase(['甲', '乙'], '乙')).toEqual(['乙', '甲']);
    expect(withPhrase(['甲'], '')).toEqual(['甲']);
    const many = Array.from({ length: 12 }, (_, at) => String(at));
    expect(withPhrase(many, '新')).toHaveLength(12);
  });
});
