import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextLine } from '#shared/model/page-text';
import { findOnPage, forgiven, searchText, searchWords, TextIndex } from '#shared/search/index';

const lines = (...texts: string[]): TextLine[] =>
  texts.map((text, row) => ({ text, box: [0.1, 0.1 * (row + 1), 0.8, 0.02], confidence: 1 }));
const find = (typed: string, ...texts: string[]) => {
  const words = searchWords(typed);
  return findOnPage(lines(...texts), words, forgiven(words));
};

describe('on one page', () => {
  test.each<[string, string, string[], number]>([
    ['spaces and marks do not matter', '事先告知书', ['行政处罚 事先（告知）书'], 1],
    ['a word runs over a line end', '云溪县市场监督管理局', ['云溪县市场监', '督管理局'], 1],
    ['one sign misread in four', '当场处罚', ['当场处罰'], 1],
    ['two signs misread in eight', '市场监督管理局长', ['巾场监督管埋局长'], 1],
    ['a short word must be right', '处罚', ['处置'], 0],
    ['full width and lower case', 'ab12', ['ＡＢ１２'], 1],
    ['every place is found', '证据', ['证据一、证据二', '其他证据'], 3],
    ['nothing typed', ' ，', ['证据'], 0],
  ])('%s', (_, typed, texts, count) => expect(find(typed, ...texts)).toHaveLength(count));

  test('a hit is boxed on each line it runs over', () => {
    const [hit] = find('监督管理', '市场监督', '管理局');
    expect(hit!.boxes.map(([x, y, width]) => [x, y, width].map((each) => Math.round(each * 100) / 100))).toEqual([
      [0.5, 0.1, 0.4],
      [0.1, 0.2, 0.53],
    ]);
  });
  test('exact hits come before likely ones', () => {
    expect(find('当事人申辩', '当事人申辨', '当事人申辩').map(({ slips }) => slips)).toEqual([0, 0.5]);
  });
});

describe('over many pages', () => {
  const signs = '行政处罚决定书告知听证送达回执法人员当事市场监督管理局一二三四五六七八九十年月日';
  const word = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 });

  test('a page that holds the word is always a candidate', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (pages, pick, from) => {
        const index = new TextIndex();
        for (const page of pages) index.add(searchText([{ text: page }]).text);
        const at = pick % pages.length;
        const start = from % pages[at]!.length;
        const part = searchWords(pages[at]!.slice(start, start + 6));
        if (part.length > 1) expect(index.candidates(part, 0)).toContain(at);
      }),
    );
  });
  test('one misread sign does not hide a page', () => {
    const index = new TextIndex();
    for (const page of ['甲乙丙', '云溪县市场监督管理局', '云溪县巾场监督菅理局']) index.add(page);
    expect(index.candidates('云溪县市场监督管理局', 2)).toEqual([1, 2]);
  });
  test('an index put together from its stored part finds the same, and goes on growing', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), word, fc.nat(), (pages, later, slips) => {
        const index = new TextIndex();
        for (const page of pages) index.add(page);
        const again = new TextIndex([index.part(0)]);
        expect([index.add(later), again.add(later)]).toEqual([pages.length, pages.length]);
        for (const asked of [later, ...pages]) {
          expect(again.candidates(asked, slips % 3)).toEqual(index.candidates(asked, slips % 3));
        }
        const [one, other] = [index.part(0), again.part(0)];
        expect(other.pages).toBe(one.pages);
        expect(Buffer.compare(Buffer.from(other.starts.buffer), Buffer.from(one.starts.buffer))).toBe(0);
        expect(Buffer.compare(other.postings, one.postings)).toBe(0);
      }),
      { numRuns: 10 },
    );
  });
  test('a single sign is found too', () => {
    const index = new TextIndex();
    for (const page of ['赵某某', '王某', '某赵']) index.add(page);
    expect(index.candidates('赵', 0)).toEqual([0, 2]);
  });
});
