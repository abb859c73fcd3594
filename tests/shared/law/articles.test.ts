import { describe, expect, test } from 'vitest';
import { articleExists, parseArticles, parseStatutes, renumbered, versionAt } from '#shared/law/index';
import statutes from '../../../resources/statutes.json';

const book = parseStatutes(statutes);
const short = (text: string): string[] =>
  parseArticles(text).map(({ ref }) =>
    [ref.law, ref.article, ref.after, ref.paragraph, ref.item].filter((part) => part !== undefined).join(' '),
  );

test.each([
  ['《中华人民共和国行政处罚法》第六十三条第一款第（一）项', ['中华人民共和国行政处罚法 63 1 1']],
  ['依据《行政处罚法》第四十四条、第四十五条第一款的规定', ['行政处罚法 44', '行政处罚法 45 1']],
  ['违反了《食品安全法》第34条第1款第10项', ['食品安全法 34 1 10']],
  ['《刑法》第二百二十五条之一', ['刑法 225 1']],
  ['《甲条例》第五条和《乙办法》第三条第二款', ['甲条例 5', '乙办法 3 2']],
  ['《甲条例》第五条的规定。依据该条例第二十条', ['甲条例 5', '甲条例 20']],
  ['《甲条例》（2020年修订）第五条', ['甲条例 5']],
  ['本合同第五条', []],
  ['《甲条例》施行后，当事人于合同中约定了价款。合同第五条', []],
])('%s', (text, expected) => expect(short(text)).toEqual(expected));

test('positions point back into the text', () => {
  const text = '当事人违反《广告法》第九条第（三）项的规定';
  const [cited] = parseArticles(text);
  expect(text.slice(cited!.start, cited!.end)).toBe('第九条第（三）项');
});

describe('versions', () => {
  test.each([
    ['行政处罚法', '2021-07-14', '2017修正'],
    ['中华人民共和国行政处罚法', '2021-07-15', '2021修订'],
    ['民事诉讼法', '2022-01-01', '2021修正'],
  ] as const)('%s on %s', (law, date, label) => expect(versionAt(book, law, date)).toMatchObject({ label }));
  test('a law not in the book is unknown, not wrong', () => {
    expect(versionAt(book, '某某省暂行办法', '2024-01-01')).toBe('unknown-law');
    expect(articleExists(book, '某某省暂行办法', 900, '2024-01-01')).toBe('unknown');
  });
  test.each([
    ['行政处罚法', 86, '2022-01-01', 'yes'],
    ['行政处罚法', 87, '2022-01-01', 'no'],
    ['行政处罚法', 65, '2019-01-01', 'no'],
    ['医疗机构管理条例', 400, '2023-01-01', 'unknown'],
  ] as const)('%s 第%i条 on %s: %s', (law, article, date, expected) =>
    expect(articleExists(book, law, article, date)).toBe(expected),
  );
  test('old numbers lead to the new ones, once the law had changed', () => {
    expect(renumbered(book, '行政处罚法', 42, '2021-07-15')).toBe(63);
    expect(renumbered(book, '行政处罚法', 42, '2021-07-14')).toBeUndefined();
  });
});

test('every version of a statute ends before the next begins', () => {
  for (const statute of new Set(book.values())) {
    statute.versions.slice(1).forEach((version, index) => {
      const before = statute.versions[index]!;
      expect(before.to !== undefined && before.to < version.from, `${statute.name} ${version.label}`).toBe(true);
    });
  }
});
