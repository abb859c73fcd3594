import { windowMeans } from '../../base/window-means';
import type { Rule } from '../../model/page-text';
import type { Grey } from '../prepare/grey';
import { halveTo } from '../prepare/halve';

/** Long side of the picture on which rules are sought: 100 to 150 dpi of an A4 page. */
const LONGEST = 1800;
/** How much darker than its surroundings a rule is. */
const DARKER = 0.12;
/** Shortest rules as a share of the long side: 8 mm across an A4 page, 5.5 mm down it, the height of a low row. */
const SHORTEST = { across: 0.027, down: 0.0185 };
/** Breaks in a printed rule that are still bridged, pixels. */
const BREAK = 2;
/** Thicker strokes are pictures or blots, pixels. */
const THICKEST = 6;
/** A rule has paper on both sides at this distance, pixels; a row of characters has more ink there than `CROWDED`. */
const ASIDE = 3;
const CROWDED = 0.3;

/** How near a horizontal rule a vertical one must begin or end, in page fractions; strokes of large characters do not. */
const MEETING = 0.012;

/** Ruling lines of forms and tables as geometry, in fractions of `grey`; horizontal ones first. Tolerates a skew of about 2°. */
export function findRules(grey: Grey): readonly Rule[] {
  const small = halveTo(grey, LONGEST);
  const dark = darkPixels(small);
  const { width, height } = small;
  const longest = Math.max(width, height);
  const across = strokesIn(dark, width, height, Math.round(longest * SHORTEST.across));
  const down = strokesIn(transposed(dark, width, height), height, width, Math.round(longest * SHORTEST.down));
  const horizontals = across.map(
    ({ from, to }): Rule => ({ from: [from[0] / width, from[1] / height], to: [to[0] / width, to[1] / height] }),
  );
  const verticals = down.map(
    ({ from, to }): Rule => ({ from: [from[1] / width, from[0] / height], to: [to[1] / width, to[0] / height] }),
  );
  return [...horizontals, ...verticals.filter(({ from, to }) => meets(from, horizontals) || meets(to, horizontals))];
}

const meets = ([x, y]: Rule['from'], horizontals: readonly Rule[]): boolean =>
  horizontals.some(({ from, to }) => {
    const share = Math.max(0, Math.min(1, (x - from[0]) / (to[0] - from[0])));
    const beside = x > from[0] - MEETING && x < to[0] + MEETING;
    return beside && Math.abs(y - from[1] - (to[1] - from[1]) * share) < MEETING;
  });

function darkPixels(grey: Grey): Uint8Array {
  const { data, width, height } = grey;
  const dark = new Uint8Array(data.length);
  const nextMeans = windowMeans(grey, Math.max(8, Math.round(width / 60)));
  for (let y = 0, i = 0; y < height; y += 1) {
    const means = nextMeans();
    for (let x = 0; x < width; x += 1, i += 1) dark[i] = data[i]! < means[x]! * (1 - DARKER) ? 1 : 0;
  }
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
  return [...done, ...open]
    .filter(({ from, to, area }) => area / (to[0] - from[0]) <= THICKEST)
    .filter((stroke) => standsAlone(dark, width, height, stroke));
}

/** Follows the stroke, which may lean, and looks a little above and below. */
function standsAlone(dark: Uint8Array, width: number, height: number, { from, to, first, last }: Stroke): boolean {
  const lean = (to[1] - from[1]) / (to[0] - from[0]);
  const half = Math.max(1, (last - first + 1 - Math.abs(to[1] - from[1])) / 2);
  let above = 0;
  let below = 0;
  for (let x = from[0]; x <= to[0]; x += 1) {
    const y = Math.round(from[1] + (x - from[0]) * lean);
    const up = Math.max(0, Math.round(y - half - ASIDE));
    const down = Math.min(height - 1, Math.round(y + half + ASIDE));
    above += dark[up * width + x]!;
    below += dark[down * width + x]!;
  }
  const crowded = (to[0] - from[0] + 1) * CROWDED;
  return above < crowded && below < crowded;
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
