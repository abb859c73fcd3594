import type { Box } from '../../model/geometry';
import type { SigningPlace, TextLine } from '../../model/page-text';
import { crossing } from '../../model/ruled-cell';
import type { Grey } from '../prepare/grey';
import { paperIn } from './paper-in';
import type { SigningSpot } from './signing-spots';

/** Tiles to a line's height: small enough that a stroke fills a good part of one. */
const TILES = 6;
/** Tiles along a side of the patches whose paper is measured: light falls unevenly on a page. */
const PATCH = 8;
/** Ink is darker than this share of the paper, and a stroke leaves so much of it in a tile. */
const INK = 0.72;
const STROKE = 0.08;
/** What may be faint ink, a pencil's or a pale copy's; grain and the slope of the light stay above. */
const FAINT = 0.92;
const FAINTLY = 0.12;
/** Least height and width of a signature in line heights, and least tiles with strokes. */
const TALL = 0.5;
const WIDE = 0.7;
const STROKES = 8;
/** So many tiles with something in them are dust. */
const DUST = 1;
/** From the rules of a cell, in page fractions: they are thick, and lean a little more or less than was seen. */
const INSET = 0.006;
/** A day, or what a form prints where one is to be written, is no signature. */
const DAY = /^[\d年月日时分\s.。:：、,，/_—-]*$/u;

/** What a place for a signature holds: strokes or words that were read there, clean paper, or what is surely neither. */
export function heldInSpot(
  grey: Grey,
  spot: SigningSpot,
  lines: readonly TextLine[],
  seals: readonly Box[],
): SigningPlace['holds'] {
  const print = lines.filter(({ box: [x, y, w, h] }) => overlap(spot.box, [x + w / 2, y + h / 2, 0, 0]));
  if (print.some(({ text }) => !DAY.test(text))) return 'ink';
  const line = spot.line * grey.height;
  const size = Math.max(3, Math.round(line / TILES));
  const { strokes, faint, looked } = tilesIn(grey, spot, size, [...print.map(({ box }) => box), ...seals]);
  const [wide, tall] = [0, 1].map((axis) => extent(strokes.map((tile) => tile[axis]!)) * size);
  if (strokes.length >= STROKES && wide! >= WIDE * line && tall! >= TALL * line) return 'ink';
  const clean = looked > 0 && strokes.length <= DUST && faint <= DUST;
  // Whoever wrote the day was there: of a name before it perhaps nothing was read, and its strokes lie in the same line.
  const dated = print.some(({ text }) => /\d/.test(text));
  if (!clean || dated || seals.some((seal) => overlap(seal, spot.box))) return 'unsure';
  const words = lines.map(({ box }) => box);
  const under = spot.under && tilesIn(grey, { ...spot, box: spot.under }, size, [...words, ...seals]);
  return under === undefined || under.strokes.length <= DUST ? 'nothing' : 'unsure';
}

type Tile = readonly [column: number, row: number];

/** Tiles with strokes, how many others are darkened a little, and how many there were to look at. */
function tilesIn(grey: Grey, spot: SigningSpot, size: number, masks: readonly Box[]) {
  const [x, y, w, h] = spot.box;
  const [left, top] = [Math.round(x * grey.width), Math.round(y * grey.height)];
  const [columns, rows] = [Math.floor((w * grey.width) / size), Math.floor((h * grey.height) / size)];
  const strokes: Tile[] = [];
  let [faint, looked] = [0, 0];
  for (const [first, last] of patches(columns)) {
    for (const [upper, lower] of patches(rows)) {
      const paper = paperIn(grey, left + first * size, left + last * size, top + upper * size, top + lower * size);
      for (let column = first; column < last; column += 1) {
        for (let row = upper; row < lower; row += 1) {
          const at = [left + column * size, top + row * size] as const;
          const box: Box = [at[0] / grey.width, at[1] / grey.height, size / grey.width, size / grey.height];
          if (!isInside(spot, box) || masks.some((mask) => overlap(mask, box))) continue;
          looked += 1;
          if (shareDarker(grey, at, size, INK * paper) >= STROKE) strokes.push([column, row]);
          else if (shareDarker(grey, at, size, FAINT * paper) >= FAINTLY) faint += 1;
        }
      }
    }
  }
  return { strokes, faint, looked };
}

const patches = (count: number): readonly Tile[] =>
  Array.from({ length: Math.ceil(count / PATCH) }, (_, at) => [at * PATCH, Math.min(count, (at + 1) * PATCH)]);

/** Clear of the rules that close the cell, as they run past the tile. */
function isInside({ sides }: SigningSpot, [x, y, w, h]: Box): boolean {
  if (sides === undefined) return true;
  const [across, down] = [x + w / 2, y + h / 2];
  return (
    x >= crossing(sides.left, 1, down) + INSET &&
    x + w <= crossing(sides.right, 1, down) - INSET &&
    y >= crossing(sides.top, 0, across) + INSET &&
    y + h <= crossing(sides.bottom, 0, across) - INSET
  );
}

function shareDarker({ data, width, height }: Grey, [left, top]: Tile, size: number, limit: number): number {
  let count = 0;
  for (let row = top; row < Math.min(height, top + size); row += 1)
    for (let at = row * width + left; at < row * width + left + size; at += 1) if (data[at]! < limit) count += 1;
  return count / (size * size);
}

const extent = (places: readonly number[]): number =>
  places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1;

const overlap = (a: Box, b: Box): boolean =>
  a[0] <= b[0] + b[2] && b[0] <= a[0] + a[2] && a[1] <= b[1] + b[3] && b[1] <= a[1] + a[3];
