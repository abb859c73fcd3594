import type { Rule } from '../../model/page-text';
import type { Grey } from '../prepare/grey';
import { halveTo } from '../prepare/halve';
import { windowSums } from '../prepare/window-sums';

/** Long side of the picture on which rules are sought: about 120 dpi of an A4 page. */
const LONGEST = 1500;
/** How much darker than its surroundings a rule is. */
const DARKER = 0.12;
/** Shortest rule as a share of the long side: 10 mm of an A4 page, more than any character. */
const SHORTEST = 0.034;
/** Breaks in a printed rule that are still bridged, pixels. */
const BREAK = 2;
/** Thicker strokes are pictures or blots, pixels. */
const THICKEST = 6;

/** Ruling lines of forms and tables as geometry, in fractions of `grey`; horizontal ones first. Tolerates a skew of about 2°. */
export function findRules(grey: Grey): readonly Rule[] {
  const small = halveTo(grey, LONGEST);
  const dark = darkPixels(small);
  const { width, height } = small;
  const shortest = Math.round(Math.max(width, height) * SHORTEST);
  const across = strokesIn(dark, width, height, shortest);
  const down = strokesIn(transposed(dark, width, height), height, width, shortest);
  return [
    ...across.map(
      ({ from, to }): Rule => ({ from: [from[0] / width, from[1] / height], to: [to[0] / width, to[1] / height] }),
    ),
    ...down.map(
      ({ from, to }): Rule => ({ from: [from[1] / width, from[0] / height], to: [to[1] / width, to[0] / height] }),
    ),
  ];
}

function darkPixels(grey: Grey): Uint8Array {
  const { data, width } = grey;
  const dark = new Uint8Array(data.length);
  windowSums(grey, Math.max(8, Math.round(width / 60)), (y, sums, _squares, counts) => {
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      dark[i] = data[i]! < (sums[x]! / counts[x]!) * (1 - DARKER) ? 1 : 0;
    }
  });
  return dark;
}

type Point = readonly [along: number, across: number];
type Stroke = { from: Point; to: Point; first: number; last: number; area: number };

/** Runs of dark pixels row by row, joined with the runs they touch in the rows above. */
function strokesIn(dark: Uint8Array, width: number, height: number, shortest: number): readonly Stroke[] {
  const done: Stroke[] = [];
  let open: Stroke[] = [];
  for (let y = 0; y < height; y += 1) {
    for (const [start, end] of runsIn(dark, y * width, width, shortest)) {
      const touching = open.find(({ from, to }) => start <= to[0] + BREAK && end >= from[0] - BREAK);
      if (touching === undefined) {
        open.push({ from: [start, y], to: [end, y], first: y, last: y, area: end - start });
        continue;
      }
      if (start < touching.from[0]) touching.from = [start, y];
      if (end > touching.to[0]) touching.to = [end, y];
      touching.last = y;
      touching.area += end - start;
    }
    done.push(...open.filter(({ last }) => last < y - 1));
    open = open.filter(({ last }) => last >= y - 1);
  }
  return [...done, ...open].filter(({ from, to, area }) => area / (to[0] - from[0]) <= THICKEST);
}

function runsIn(dark: Uint8Array, row: number, width: number, shortest: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0 && end - start >= shortest) runs.push([start, end]);
    start = -1;
  };
  for (let x = 0; x < width; x += 1) {
    if (dark[row + x] === 0) continue;
    if (start >= 0 && x - end > BREAK + 1) close();
    if (start < 0) start = x;
    end = x;
  }
  close();
  return runs;
}

function transposed(dark: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(dark.length);
  for (let y = 0, i = 0; y < height; y += 1) for (let x = 0; x < width; x += 1, i += 1) out[x * height + y] = dark[i]!;
  return out;
}
