import type { Box } from '#shared/model/geometry';
import type { Sha256 } from '#shared/model/ids';
import type { SealSighting } from '#shared/model/page';
import type { ReadPage, Rule, TextLine } from '#shared/model/page-text';

/** A line as a test states it: a plain string is body text at the left margin; `title`, `right`, `row` and `at` place it. */
export type Written = string | Placed | readonly Placed[];

export type Placed = { readonly text: string; readonly x: number; readonly size: number; readonly y?: number };

/** Body print: 三号, 28 characters on a line (GB/T 9704—2012, 5.2). */
const BODY = 0.0271;
const TITLE = 0.037;
const LEFT = 0.12;
/** Height of a character over its width, on A4 in page fractions. */
const RATIO = 210 / 297;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? size / 2 : size), 0);

export const title = (text: string): Placed => ({ text, x: 0.5 - widthOf(text, TITLE) / 2, size: TITLE });
export const centre = (text: string): Placed => ({ text, x: 0.5 - widthOf(text, BODY) / 2, size: BODY });
export const right = (text: string): Placed => ({ text, x: 0.88 - widthOf(text, BODY), size: BODY });
export const at = (x: number, text: string, y?: number): Placed => ({
  text,
  x,
  size: BODY,
  ...(y !== undefined && { y }),
});

/** Cells of a form side by side: a label of a fifth of the width, then its value, and so on. */
export const row = (...cells: readonly string[]): readonly Placed[] =>
  cells.map((text, place) => ({ text, x: LEFT + (place * 0.76) / cells.length, size: 0.022 }));

export type PageOptions = {
  readonly ordinal?: number;
  readonly seals?: readonly SealSighting[];
  readonly blank?: boolean;
  readonly legibility?: number;
  readonly rules?: readonly Rule[];
};

/** A page with its lines set one under another. */
export function page(...written: readonly Written[]): ReadPage {
  return pageWith({}, ...written);
}

export function pageWith(options: PageOptions, ...written: readonly Written[]): ReadPage {
  const lines: TextLine[] = [];
  let y = 0.09;
  for (const each of written) {
    const placed = typeof each === 'string' ? [{ text: each, x: LEFT, size: BODY }] : 'text' in each ? [each] : each;
    for (const one of placed) lines.push(lineOf(one, one.y ?? y));
    y += Math.max(...placed.map(({ size }) => size)) * RATIO * 1.6;
  }
  const { ordinal = 1, seals = [], blank = false, legibility = 0.98, rules = [] } = options;
  return {
    ordinal,
    scan: 'a'.repeat(64) as Sha256,
    index: ordinal - 1,
    reading: {
      scan: 'a'.repeat(64) as Sha256,
      index: ordinal - 1,
      look: { width: 1654, height: 2339, dpi: 200, turn: 0, skew: 0, ink: 0.05, blank, hash: '0'.repeat(16), seals },
      text: { engine: 'text-layer', version: 'test', lines, rules, legibility },
      took: { raster: 0, ocr: 0 },
    },
  };
}

/** A page that could not be read at all. */
export const unread = (trouble: string): ReadPage => ({
  ordinal: 1,
  scan: 'a'.repeat(64) as Sha256,
  index: 0,
  reading: undefined,
  trouble,
});

/** The same pages numbered from 1. */
export const inOrder = (...pages: readonly ReadPage[]): ReadPage[] =>
  pages.map((each, place) => ({ ...each, ordinal: place + 1, index: place }));

/** A round red seal around a point of the page, with the words on its arc. */
export const seal = (text: string, x = 0.72, y = 0.5): SealSighting => ({
  box: [x - 0.1, y - 0.07, 0.2, 0.14] as Box,
  shape: 'round',
  redness: 0.9,
  text,
});

function lineOf({ text, x, size }: Placed, y: number): TextLine {
  const stops = [x];
  for (const sign of text) stops.push(stops.at(-1)! + (sign.charCodeAt(0) < 0x80 ? size / 2 : size));
  return { text, box: [x, y, stops.at(-1)! - x, size * RATIO], confidence: 0.98, stops };
}
