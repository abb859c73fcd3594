import type { Box } from '../../model/geometry';
import type { Picture } from '../../ports/picture';
import { toGrey } from '../prepare/grey';

/** Share of the lightest pixels taken for paper. */
const PAPER_SHARE = 0.3;
/** Share of the darkest pixels taken for print. */
const PRINT_SHARE = 0.01;
/** Where round the drawn circle its ink is sought, as shares of its radius, and how many directions are looked in. */
const ring = { from: 0.88, to: 1.03, step: 0.01, directions: 120 };
/** A stamp's grey must stand this far from the paper and from the print, of 255, to be told from both. */
const APART = { paper: 40, print: 28 };
/** The pixels round print pass through every grey: so many on each side are print as well. */
const EDGE = 1;

/**
 * A stamp that came out grey, put back in red with the print black, so that it can be lifted and read as red ones are. Toner is
 * darker than what a red stamp becomes on a grey scan or a copy; where the two cannot be told apart, undefined. `seal`: where
 * its ring is drawn, in fractions of `picture`.
 */
export function reddened(picture: Picture, seal: Box): Picture | undefined {
  const { width, height } = picture;
  const grey = toGrey(picture).data;
  const levels = levelsOf(grey, width, height, seal);
  if (levels === undefined) return undefined;
  const { paper, stamp, border } = levels;
  const print = printed(grey, width, height, border);
  const data = new Uint8ClampedArray(picture.data.length);
  for (let at = 0, p = 0; at < grey.length; at += 1, p += 4) {
    const level = grey[at]!;
    const share = print[at] === 1 ? 0 : Math.min(1, Math.max(0, (paper - level) / (paper - stamp)));
    const others = print[at] === 1 ? level : paper * (1 - share);
    data[p] = print[at] === 1 ? level : paper;
    data[p + 1] = others;
    data[p + 2] = others;
    data[p + 3] = 255;
  }
  return { ...picture, data };
}

type Levels = { readonly paper: number; readonly stamp: number; readonly border: number };

/** How light paper, stamp and print are; `border` parts stamp from print. */
function levelsOf(grey: Uint8Array, width: number, height: number, [x, y, w, h]: Box): Levels | undefined {
  const inside: number[] = [];
  for (let row = Math.max(0, Math.floor(y * height)); row < Math.min(height, (y + h) * height); row += 2) {
    for (let column = Math.max(0, Math.floor(x * width)); column < Math.min(width, (x + w) * width); column += 2)
      inside.push(grey[row * width + column]!);
  }
  inside.sort((a, b) => a - b);
  const paper = inside[Math.floor(inside.length * (1 - PAPER_SHARE))];
  const print = inside[Math.floor(inside.length * PRINT_SHARE)];
  if (paper === undefined || print === undefined) return undefined;
  const circle = { x: (x + w / 2) * width, y: (y + h / 2) * height, radius: (w * width + h * height) / 4 };
  const stamp = drawnLevel(grey, width, height, circle);
  if (paper - stamp < APART.paper || stamp - print < APART.print) return undefined;
  return { paper, stamp, border: (stamp + print) / 2 };
}

/** The level of the ring: in each direction the darkest near it, and of all directions the middle one, for print crosses some. */
function drawnLevel(
  grey: Uint8Array,
  width: number,
  height: number,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): number {
  const levels = Array.from({ length: ring.directions }, (_, step) => {
    const angle = (step / ring.directions) * 2 * Math.PI;
    const along: number[] = [];
    for (let share = ring.from; share <= ring.to; share += ring.step) {
      const column = Math.round(x + radius * share * Math.cos(angle));
      const row = Math.round(y + radius * share * Math.sin(angle));
      along.push(column < 0 || row < 0 || column >= width || row >= height ? 255 : grey[row * width + column]!);
    }
    // The mean of three, or grain would count as ink.
    const smooth = along.slice(1, -1).map((level, at) => (level + along[at]! + along[at + 2]!) / 3);
    return Math.min(...smooth);
  }).sort((a, b) => a - b);
  return levels[levels.length >> 1]!;
}

function printed(grey: Uint8Array, width: number, height: number, border: number): Uint8Array {
  const print = new Uint8Array(grey.length);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (grey[row * width + column]! >= border) continue;
      for (let down = Math.max(0, row - EDGE); down <= Math.min(height - 1, row + EDGE); down += 1)
        print.fill(1, down * width + Math.max(0, column - EDGE), down * width + Math.min(width, column + EDGE + 1));
    }
  }
  return print;
}
