import { describe, expect, test } from 'vitest';
import { pageRange } from '#renderer/ui/page-range.ts';
import { pagesWanted } from '#renderer/ui/pages-wanted.ts';
import { partsOf } from '#renderer/ui/parts-of.ts';
import { sheetsFor } from '#renderer/ui/sheets-for.ts';
import type { SetPage } from '#shared/typesetting/index';

describe('a range of pages', () => {
  test.each([
    ['', [1, 2, 3, 4, 5]],
    ['2', [2]],
    ['1-3，5', [1, 2, 3, 5]],
    ['4-', [4, 5]],
    ['4至9', [4, 5]],
    ['3,1,3', [1, 3]],
  ])('%s of five', (written, wanted) => {
    expect(pageRange(written, 5)).toEqual(wanted);
  });
  test.each(['0', '6', '3-2', 'a', '1-b'])('%s cannot be understood', (written) => {
    expect(pageRange(written, 5)).toBeUndefined();
  });
});

describe('sheets', () => {
  const pages = (name: string, count: number): readonly SetPage[] =>
    Array.from({ length: count }, (_, index) => ({
      ordinal: index + 1,
      width: 210,
      height: 297,
      items: [{ kind: 'rule', x: 0, y: 0, width: name.length, height: 1, colour: 'black' }],
    }));
  const filled = (sheets: readonly SetPage[]) => sheets.map(({ items }) => items.length);
  test('in duplex every document begins on a sheet of its own', () => {
    const sheets = sheetsFor([pages('甲', 3), pages('乙', 2), pages('丙', 1)], { copies: 1, duplex: true });
    expect(filled(sheets)).toEqual([1, 1, 1, 0, 1, 1, 1]);
  });
  test('copies come one after another; on one side nothing is added', () => {
    expect(filled(sheetsFor([pages('甲', 1)], { copies: 2, duplex: false }))).toEqual([1, 1]);
    expect(filled(sheetsFor([pages('甲', 1)], { copies: 2, duplex: true }))).toEqual([1, 0, 1]);
  });
});

describe('the pages wanted of several papers', () => {
  const pages = (count: number): readonly SetPage[] =>
    Array.from({ length: count }, (_, index) => ({ ordinal: index + 1, width: 210, height: 297, items: [] }));
  const ordinals = (range: string) =>
    pagesWanted([pages(3), pages(2)], range).documents.map((each) => each.map(({ ordinal }) => ordinal));
  test('are counted through all of them', () => {
    expect(ordinals('')).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
    expect(ordinals('3-4')).toEqual([[3], [1]]);
    expect(ordinals('5')).toEqual([[], [2]]);
  });
  test('are all there where the range cannot be read, which is told', () => {
    expect(pagesWanted([pages(3)], '9')).toMatchObject({ count: 3, wanted: undefined, documents: [pages(3)] });
  });
});

test('a long list is cut into runs, the last one shorter', () => {
  expect(partsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(partsOf([], 2)).toEqual([]);
});
