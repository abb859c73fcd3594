import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#shared/base/plain-date';
import {
  articleExists,
  articleWords,
  basisWords,
  parseLawText,
  parseStatutes,
  versionAt,
  withAdded,
  withGists,
} from '#shared/law/index';
import gistsJson from '../../../resources/article-gists.json';
import statutesJson from '../../../resources/statutes.json';

const book = withGists(parseStatutes(statutesJson), gistsJson);
const day = (date: string) => date as PlainDate;

describe('what articles say', () => {
  test.each([
    ['行政处罚法(2021)第六十三条第一款', '告知听证权'],
    ['《行政处罚法》(2021)第六十条', '九十日'],
    ['行政许可法(2019)第四十二条', '二十日'],
    ['行政强制法(2012)第二十五条第一款', '三十日'],
    ['食品安全法(2021)第一百二十四条第一款', '十倍至二十倍'],
    ['安全生产法(2021)第九十七条', '十万元以下'],
    ['行政复议法(2023)第二十四条', '本级'],
  ])('%s', (basis, words) => {
    expect(basisWords(book, basis)).toMatchObject({ kind: 'gist', text: expect.stringContaining(words) });
  });

  test.each(['国办发(2018)118号', '行政处罚法(2017)第四十二条', '行政处罚法(2021)第一百条', '某某办法(2021)第一条'])(
    'nothing for %s',
    (basis) => expect(basisWords(book, basis)).toBeUndefined(),
  );

  test('goes by the version in force', () => {
    const cited = { law: '中华人民共和国行政处罚法', article: 63 };
    expect(articleWords(book, cited, day('2024-03-05'))?.label).toBe('2021修订');
    expect(articleWords(book, cited, day('2020-03-05'))).toBeUndefined();
    const food = { law: '食品安全法', article: 124 };
    expect(articleWords(book, food, day('2025-11-30'))?.label).toBe('2021修正');
    expect(articleWords(book, food, day('2025-12-01'))).toBeUndefined();
  });

  test('one gist serves every version that reads the same', () => {
    const tobacco = { law: '烟草专卖法实施条例', article: 56 };
    expect(articleWords(book, tobacco, day('2022-03-05'))?.label).toBe('2021修订');
    expect(articleWords(book, tobacco, day('2024-03-05'))?.label).toBe('2023修订');
  });

  test('no gist is of an article the version has not', () => {
    for (const { name, from, articles, ...rest } of gistsJson.laws) {
      for (const each of [from, ...('also' in rest ? rest.also : [])]) {
        for (const key of Object.keys(articles)) {
          expect(articleExists(book, name, Number(key), day(each)), `${name} ${each} 第${key}条`).not.toBe('no');
        }
      }
    }
  });

  test('a gist of a version the book does not hold is refused', () => {
    const wrong = { ...gistsJson, laws: [{ name: '行政处罚法', from: '2020-01-01', articles: { '1': '要旨要旨' } }] };
    expect(() => withGists(book, wrong)).toThrow('行政处罚法 2020-01-01');
  });
});

const text = `江岭省餐厨垃圾管理条例

（2022年11月30日江岭省第十四届人民代表大会常务委员会通过）

目　录
第一章　总则
第二章　法律责任

第一章　总则
第一条　为了加强餐厨垃圾管理，制定本条例。
　　第二条　本省行政区域内适用本条例。
第三条的规定不影响其他法律的适用。
第三条　餐厨垃圾应当：
（一）单独收集；
（二）日产日清。
第二章 法律责任
第三条之一　违反第三条规定的，处一千元以上五千元以下罚款。
第四条　本条例自2023年3月1日起施行。`;

describe('a law the user adds', () => {
  const law = parseLawText(text);

  test('is divided into its articles', () => {
    expect(law).toMatchObject({ name: '江岭省餐厨垃圾管理条例', from: '2023-03-01', gaps: [] });
    expect(Object.keys(law.articles).sort()).toEqual(['1', '2', '3', '3-1', '4']);
    expect(law.articles['3']).toBe('餐厨垃圾应当：\n（一）单独收集；\n（二）日产日清。');
  });

  test('is found beside its citation, from the day it came into force', () => {
    const added = { name: law.name, level: 'local-regulation' as const, from: law.from!, articles: law.articles };
    const more = withAdded(book, [added]);
    const cited = { law: '江岭省餐厨垃圾管理条例', article: 3, after: 1 };
    expect(articleWords(more, cited, day('2024-01-01'))).toMatchObject({ kind: 'full', label: '2023' });
    expect(articleWords(more, cited, day('2023-02-28'))).toBeUndefined();
    expect(articleExists(more, law.name, 5, day('2024-01-01'))).toBe('no');
  });

  test('an excerpt never makes other articles non-existent', () => {
    const { articles, gaps } = parseLawText('某某管理办法\n第五条　应当登记。\n第二十条　违反第五条的，责令改正。');
    expect(gaps).toHaveLength(14);
    const more = withAdded(book, [{ name: '某某管理办法', level: 'rule', from: day('2020-01-01'), articles }]);
    expect(articleExists(more, '某某管理办法', 44, day('2024-01-01'))).toBe('unknown');
  });

  test('a newer version ends the one before', () => {
    const articles = { '1': '第一条的文字' };
    const more = withAdded(book, [{ name: '中华人民共和国水法', level: 'law', from: day('2027-01-01'), articles }]);
    expect(versionAt(more, '水法', day('2026-12-31'))).toMatchObject({ from: '2016-07-02' });
    expect(versionAt(more, '水法', day('2027-01-01'))).toMatchObject({ from: '2027-01-01' });
  });

  test('a text without articles gives none', () => {
    expect(parseLawText('关于印发某某方案的通知')).toMatchObject({ articles: {}, gaps: [] });
  });
});
