import { describe, expect, test } from 'vitest';
import { soughtOn, soughtPlace } from '#renderer/features/review/sought.ts';
import { A4, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Sha256 } from '#shared/model/ids';
import type { TextLine } from '#shared/model/page-text';

const line = (text: string, row: number): TextLine => ({ text, box: [0, row / 10, 0.5, 0.05], confidence: 1 });
const lines = [line('当事人滨江餐饮店', 0), line('滨汪餐饮店申辩', 1)];
const page: ViewedPage = {
  scan: 'a' as Sha256,
  index: 0,
  ordinal: 2,
  folio: undefined,
  inches: A4,
  turn: 0,
  lines,
  trouble: undefined,
};
const viewed = new Map([[2, page]]);

describe('a page gone to from the search', () => {
  test('is shown at the first place of the words', () => {
    expect(soughtPlace({ page: 2, find: '滨江餐饮店', times: 1 }, viewed)).toMatchObject({
      page: 2,
      quote: '滨江餐饮店',
      box: [expect.closeTo(0.1875), 0, expect.closeTo(0.3125), 0.05],
    });
  });

  test.each([
    { when: 'nothing was looked for', sought: { page: 2, find: undefined, times: 1 } },
    { when: 'the words stand nowhere', sought: { page: 2, find: '听证', times: 1 } },
    { when: 'the dossier has no such page', sought: { page: 9, find: '滨江', times: 1 } },
  ])('has no place where $when', ({ sought }) => expect(soughtPlace(sought, viewed)).toBeUndefined());

  test('glows wherever the words stand, doubtfully where signs only resemble them', () => {
    expect(soughtOn(lines, '滨江餐饮店').map(({ tone }) => tone)).toEqual(['cited', 'doubtful']);
    expect(soughtOn(lines, undefined)).toEqual([]);
  });
});
