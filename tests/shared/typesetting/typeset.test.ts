import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Paper } from '#shared/model/paper';
import { firstLines, type SetItem, type SetPage, typeset, wordsOf } from '#shared/typesetting/index';
import { formPaper, letterPaper, officialPaper } from './papers';

const official = (...blocks: readonly Block[]): Paper => ({ ...officialPaper, blocks });
const lines = ({ items }: SetPage) =>
  items.filter((item): item is Extract<SetItem, { kind: 'line' }> => item.kind === 'line');
const bodyLines = (page: SetPage) => lines(page).filter(({ y }) => y < 297 - 35);
const words = (page: SetPage): readonly string[] => bodyLines(page).map(({ runs }) => wordsOf(runs));
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });

describe('the grid of GB/T 9704', () => {
  test('22 lines a page, 28 characters a line, two left free before a paragraph', () => {
    const [first, second] = typeset(official(paragraph('案'.repeat(26 + 28 * 21 + 5))));
    expect(words(first!).map((line) => line.length)).toEqual([26, ...Array.from({ length: 21 }, () => 28)]);
    expect(words(second!)).toEqual(['案'.repeat(5)]);
  });
  test('text stays within 37, 35, 28 and 26 mm', () => {
    for (const page of typeset(officialPaper)) {
      for (const { x, y, width, height } of bodyLines(page)) {
        expect(x).toBeGreaterThanOrEqual(28);
        expect(x + width).toBeLessThanOrEqual(210 - 26 + 6);
        expect(y).toBeGreaterThanOrEqual(37);
        expect(y + height).toBeLessThanOrEqual(297 - 35 + 0.1);
      }
    }
  });
  test('page numbers stand right on odd pages, left on even ones, 7 mm below the text', () => {
    const feet = typeset(officialPaper).map((page) => lines(page).at(-1)!);
    expect(feet.slice(0, 3).map(({ runs, align }) => [wordsOf(runs), align])).toEqual([
      ['— 1 —', 'right'],
      ['— 2 —', 'left'],
      ['— 3 —', 'right'],
    ]);
    expect(feet[0]!.y + feet[0]!.height / 2).toBeCloseTo(297 - 35 + 7, 0);
  });
  test('a letter’s first page bears no number', () => {
    expect(typeset(letterPaper).map((page) => lines(page).some(({ runs }) => wordsOf(runs).startsWith('— ')))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('lines', () => {
  test.each([
    ['a stop hangs rather than begin a line', `${'案'.repeat(26)}，${'卷'.repeat(3)}`, `${'案'.repeat(26)}，`],
    ['a closing bracket takes a character down', `${'案'.repeat(26)}》${'卷'.repeat(3)}`, '案'.repeat(25)],
    ['an opening bracket goes down with what it opens', `${'案'.repeat(25)}《${'卷'.repeat(3)}`, '案'.repeat(25)],
    ['a number is not cut', `${'案'.repeat(25)}20251128${'卷'.repeat(3)}`, '案'.repeat(25)],
  ])('%s', (_, text, first) => {
    expect(words(typeset(official(paragraph(text)))[0]!)[0]).toBe(first);
  });
  test('no word is lost or moved, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('案', '，', '《', '》', '1', 'a', '〔', '“', '”'),
          minLength: 1,
          maxLength: 900,
        }),
        (text) => {
          expect(
            typeset(official(paragraph(text)))
              .flatMap(words)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('pages', () => {
  test('a heading is not left alone at the foot', () => {
    const pages = typeset(
      official(
        paragraph('案'.repeat(26 + 28 * 20)),
        { kind: 'heading', level: 1, text: '一、评查结果' },
        paragraph('卷'),
      ),
    );
    expect(words(pages[1]!)).toEqual(['一、评查结果', '卷']);
  });
  test('a table’s head is repeated on each of its pages', () => {
    expect(firstLines(typeset(formPaper)).slice(1)).toEqual(['序号', '序号']);
  });
  test('an annex begins a page, the imprint ends the last one at the foot of the type area', () => {
    const pages = typeset(officialPaper);
    const starts = firstLines(pages);
    expect(starts).toContain('附件1');
    expect(starts).toContain('附件2');
    expect(pages.length % 2).toBe(0);
    const rules = pages.at(-1)!.items.filter(({ kind }) => kind === 'rule');
    expect(Math.max(...rules.map(({ y, height }) => y + height))).toBeCloseTo(297 - 35, 1);
    expect(rules.map(({ height }) => height)).toEqual([0.35, 0.25, 0.35]);
  });
  describe('版记 stands on the back of the last sheet', () => {
    const imprint = officialPaper.blocks.at(-1)!;
    const filling = (count: number) => paragraph('案'.repeat(26 + 28 * (count - 1)));
    test.each([
      ['text that ends on the front', 5, 2, [2]],
      ['text that fills the front', 22, 2, [2]],
      ['text that leaves room on the back', 30, 2, []],
      ['text that fills the back: an empty front comes between', 44, 4, [3, 4]],
    ])('%s', (_, count, pages, unnumbered) => {
      const set = typeset(official(filling(count), imprint));
      expect(set).toHaveLength(pages);
      expect(set.filter((page) => page.unnumbered).map(({ ordinal }) => ordinal)).toEqual(unnumbered);
      const numbers = set.map((page) => lines(page).filter(({ runs }) => /^— \d+ —$/.test(wordsOf(runs))));
      expect(numbers.map((each) => each.length)).toEqual(set.map((page) => (page.unnumbered ? 0 : 1)));
    });
  });
  test('a row higher than a page goes on overleaf', () => {
    const cell = '事实认定'.repeat(900);
    const [first, second] = typeset(
      official({
        kind: 'table',
        widths: [30, 126],
        head: [{ text: '项' }, { text: '述' }],
        rows: [[{ text: '一' }, { text: cell }]],
      }),
    );
    expect(words(second!)[0]).toBe('项');
    for (const page of [first!, second!])
      expect(Math.max(...bodyLines(page).map(({ y, height }) => y + height))).toBeLessThan(262.1);
  });
});

describe('issuer and date (7.3.5)', () => {
  const ends = (issuer: string, sealed: boolean) => {
    const set = lines(typeset(official({ kind: 'sign-off', issuer, date: '2025年11月28日', sealed }))[0]!);
    return set.slice(0, 2).map(({ x, width }) => 184 - x - width);
  };
  const one = (15.75 / 72) * 25.4;
  test('for a seal the date keeps four characters from the right and the issuer is centred over it', () => {
    const [issuer, date] = ends('云溪县司法局', true);
    expect(date).toBeCloseTo(4 * one, 1);
    expect(issuer).toBeGreaterThan(4 * one);
  });
  test('without one the issuer keeps two characters, the date begins two further in than it', () => {
    const [issuer, date] = ends('云溪县司法局行政执法协调监督股', false);
    expect(issuer).toBeCloseTo(2 * one, 1);
    expect(date).toBeGreaterThan(2 * one);
  });
});
