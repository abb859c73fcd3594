import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FineStanding, parsePenaltyRanges, parseStatutes, penaltiesIn, standingOf } from '#shared/law/index';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const book = parsePenaltyRanges(json('resources/penalty-ranges.json'));
const yuan = (sum: number): number => sum * 100;
const food = (article: number, paragraph?: number, date = '2024-05-06') =>
  penaltiesIn(
    book,
    { law: '中华人民共和国食品安全法', article, ...(paragraph && { paragraph }) },
    date as '2024-05-06',
  );

describe('what an article threatens', () => {
  test('is that of the paragraph cited, or of all its paragraphs', () => {
    expect(food(124, 1)).toHaveLength(1);
    expect(food(124)).toHaveLength(3);
    expect(food(124, 9)).toEqual([]);
    expect(food(1)).toEqual([]);
  });

  test('holds for the version it was verified for, and for no day after', () => {
    expect(food(124, 1, '2021-04-28')).toEqual([]);
    expect(food(124, 1, '2021-04-29')).toHaveLength(1);
    expect(food(124, 1, '2025-12-01')).toEqual([]);
  });
});

describe('where a fine stands', () => {
  const [expired] = food(124, 1);
  test.each<[string, number, number | undefined, FineStanding]>([
    ['a small lot, within', 50_000, 213, 'within'],
    ['a small lot, less than the least', 5_000, 213, 'below'],
    ['a small lot, more than the most', 120_000, 213, 'above'],
    ['just at the line: counted by multiples', 100_000, 10_000, 'within'],
    ['a large lot, within', 300_000, 20_000, 'within'],
    ['a large lot, too much', 500_000, 20_000, 'above'],
    ['a large lot, too little', 150_000, 20_000, 'below'],
    ['no lot read, fits the fixed sum', 80_000, undefined, 'within'],
    ['no lot read, may be multiples', 300_000, undefined, 'depends'],
    ['no lot read, less than any', 49_999, undefined, 'below'],
  ])('%s', (_, fine, base, expected) => {
    expect(standingOf(yuan(fine), expired!.fines, base === undefined ? undefined : yuan(base))).toBe(expected);
  });

  test('a lot too small counts as the least that is counted (药品管理法第一百一十五条)', () => {
    const [drugs] = penaltiesIn(book, { law: '药品管理法', article: 115 }, '2024-05-06');
    expect(standingOf(yuan(1_500_000), drugs!.fines, yuan(800))).toBe('within');
    expect(standingOf(yuan(1_000_000), drugs!.fines, yuan(800))).toBe('below');
    expect(standingOf(yuan(1_000_000), drugs!.fines, undefined)).toBe('below');
  });

  test('counts shares of a value: half to the whole of it (烟草专卖法实施条例第五十四条)', () => {
    const [tobacco] = penaltiesIn(book, { law: '烟草专卖法实施条例', article: 54 }, '2024-05-06');
    expect(standingOf(yuan(7_000), tobacco!.fines, yuan(10_000))).toBe('within');
    expect(standingOf(yuan(4_000), tobacco!.fines, yuan(10_000))).toBe('below');
    expect(standingOf(yuan(12_000), tobacco!.fines, yuan(10_000))).toBe('above');
  });

  test('may fall between two steps', () => {
    const [accident] = penaltiesIn(book, { law: '噪声污染防治法', article: 82 }, '2024-05-06');
    expect(standingOf(yuan(1_500), accident!.fines, undefined)).toBe('between');
  });
});

describe('the data', () => {
  const statutes = parseStatutes(json('resources/statutes.json'));
  test('is of laws the book of statutes knows, with articles they have', () => {
    const strange = book.flatMap(({ name, from, penalties }) => {
      const versions = statutes.get(name)?.versions ?? [];
      const count = versions.find((version) => version.from <= from && (version.to ?? '9999') >= from)?.articles ?? 999;
      const articles = penalties.flatMap(({ article, duties }) => [article, ...duties]);
      return versions.length === 0 ? [name] : articles.filter((each) => each > count).map((each) => `${name}${each}`);
    });
    expect(strange).toEqual([]);
  });

  test('says each article and paragraph once, and no duty is itself a penalty', () => {
    for (const { name, penalties } of book) {
      const keys = penalties.map(({ article, paragraph }) => `${name} ${article} ${paragraph ?? ''}`);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
      const liable = new Set(penalties.map(({ article }) => article));
      expect(penalties.flatMap(({ duties }) => duties).filter((duty) => liable.has(duty))).toEqual([]);
    }
  });

  test.each<[string, unknown]>([
    ['both a sum and a multiple', { from: 1, to: 2, times: [1, 2], of: '货值金额' }],
    ['a multiple of nothing', { times: [1, 2] }],
    ['a least above the most', { from: 3, to: 2 }],
    ['nothing at all', { when: '拒不改正' }],
  ])('is refused with %s', (_, fine) => {
    const file = {
      schema: 'penalty-ranges/1',
      source: '',
      laws: [{ name: '某法', from: '2020-01-01', penalties: [{ article: 1, fines: [fine] }] }],
    };
    expect(() => parsePenaltyRanges(file)).toThrow();
  });
});
