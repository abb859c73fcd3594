import type { TextLine } from '../../model/page-text';
import { isWide, stopsOf } from './stops-of';
import { type Affine, type PlacedRun, placeRun, type TextRun } from './text-run';

type PageSize = { readonly width: number; readonly height: number };

/**
 * Runs of a PDF's text layer → visual lines from top to bottom, cells apart, no spaces between Chinese characters.
 * `viewport` maps PDF units to an upright page of `page` size.
 */
export function linesOfRuns(runs: readonly TextRun[], viewport: Affine, page: PageSize): readonly TextLine[] {
  const placed = runs.map((run) => placeRun(run, viewport)).filter((run) => run.size > 0 && run.text !== '');
  const lines = quarters.flatMap((quarter) => linesAlong(quarter, placed, page));
  // Notes and stamps at a slant: each run as it is, without places of characters.
  const slanting = placed.filter((run) => quarterOf(run) === undefined && run.text.trim() !== '');
  return [...lines, ...slanting.map((run) => slantingLine(run, page))].filter(
    ({ text, box }) => text !== '' && onPage(box),
  );
}

const quarters = [0, 90, 180, -90] as const;
type Quarter = (typeof quarters)[number];

/** Which way a run reads, clockwise from left to right; undefined where it is at a slant. */
const quarterOf = ({ angle }: PlacedRun): Quarter | undefined =>
  quarters.find((quarter) => Math.abs(((angle - quarter + 540) % 360) - 180) < 10);

function linesAlong(quarter: Quarter, placed: readonly PlacedRun[], page: PageSize): readonly TextLine[] {
  const runs = placed.filter((run) => quarterOf(run) === quarter).map((run) => levelled(run, quarter));
  return rowsOf(runs)
    .flatMap(cellsOf)
    .map((cell) => asPrinted(lineOf(cell), quarter, page));
}

const sines = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], [-90]: [0, -1] } as const;

/** The run as it stands when the page is turned so that it reads from left to right. */
function levelled(run: PlacedRun, quarter: Quarter): PlacedRun {
  const [cos, sin] = sines[quarter];
  return { ...run, left: run.left * cos + run.base * sin, base: run.base * cos - run.left * sin };
}

/** Runs whose baselines are within 0.4 em of each other, top row first, each from left to right. */
function rowsOf(runs: readonly PlacedRun[]): PlacedRun[][] {
  const rows: PlacedRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    if (row !== undefined && run.base - row[0]!.base < 0.4 * Math.min(run.size, row[0]!.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** More than this many em of nothing and it is the next cell or column; titles set wide, sign by sign, hold together. */
const cellGap = 0.8;
const titleGap = 2.5;
/** More than this many em and a writer of Latin letters meant a space. */
const wordGap = 0.2;

function cellsOf(row: readonly PlacedRun[]): PlacedRun[][] {
  const cells: PlacedRun[][] = [];
  for (const run of row) {
    if (run.text.trim() === '') continue;
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (last !== undefined && isPrintedTwice(last, run)) continue;
    if (last === undefined || gap(last, run) > widestGap(last, run)) cells.push([run]);
    else cell!.push(run);
  }
  return cells;
}

function widestGap(a: PlacedRun, b: PlacedRun): number {
  const isTitle = a.text.trim().length === 1 && b.text.trim().length === 1;
  return (isTitle ? titleGap : cellGap) * Math.min(a.size, b.size);
}

const gap = (a: PlacedRun, b: PlacedRun): number => b.left - (a.left + a.width);

/** Bold is often the same word set twice, a hair apart. */
const isPrintedTwice = (a: PlacedRun, b: PlacedRun): boolean =>
  a.text === b.text && Math.abs(a.left - b.left) < 0.2 * a.size;

/** A line before it is turned back; lengths in units of the viewport. */
type LevelLine = {
  readonly text: string;
  readonly stops: readonly number[];
  readonly top: number;
  readonly bottom: number;
};

function lineOf(cell: readonly PlacedRun[]): LevelLine {
  let text = '';
  const stops: number[] = [];
  let before: PlacedRun | undefined;
  for (const run of cell) {
    const kept = unspaced(run.text, stopsOf(run.text, run.left, run.width));
    if (before !== undefined && needsSpace(text, kept.text, gap(before, run), run.size)) {
      text += ' ';
      stops.push(before.left + before.width);
    }
    text += kept.text;
    stops.push(...kept.stops.slice(0, -1));
    before = run;
  }
  const right = Math.max(...cell.map(({ left, width }) => left + width));
  const trimmed = trim(text, [...stops, right]);
  const top = Math.min(...cell.map(({ base, size }) => base - 0.88 * size));
  const bottom = Math.max(...cell.map(({ base, size }) => base + 0.14 * size));
  return { ...trimmed, top, bottom };
}

/** Places of characters are fractions of the page's width, so only level lines have them. */
function asPrinted({ text, stops, top, bottom }: LevelLine, quarter: Quarter, page: PageSize): TextLine {
  const [cos, sin] = sines[quarter];
  const corners = [stops[0]!, stops.at(-1)!].flatMap((along) =>
    [top, bottom].map((across) => [along * cos - across * sin, along * sin + across * cos] as const),
  );
  const line = { text, box: boxAround(corners, page), confidence: 1 };
  return quarter === 0 ? { ...line, stops: stops.map((stop) => stop / page.width) } : line;
}

function boxAround(points: readonly (readonly [number, number])[], page: PageSize): TextLine['box'] {
  const xs = points.map(([x]) => x / page.width);
  const ys = points.map(([, y]) => y / page.height);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

type Stopped = { readonly text: string; readonly stops: readonly number[] };

/** Drops spaces beside Chinese characters (行 政 处 罚) and all but one of a row of them. */
function unspaced(text: string, stops: readonly number[]): Stopped {
  const kept = [...Array(text.length).keys()].filter((at) => {
    if (!/\s/.test(text[at]!)) return true;
    const before = text.slice(0, at).trimEnd().at(-1);
    const after = text.slice(at).trimStart()[0];
    return !isWide(before) && !isWide(after) && !/\s/.test(text[at - 1] ?? '');
  });
  return { text: kept.map((at) => text[at]).join(''), stops: [...kept.map((at) => stops[at]!), stops.at(-1)!] };
}

function trim(text: string, stops: readonly number[]): Stopped {
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  return { text: kept, stops: stops.slice(start, start + kept.length + 1) };
}

const needsSpace = (before: string, after: string, distance: number, size: number): boolean =>
  distance > wordGap * size && !isWide(before.at(-1)) && !isWide(after[0]) && before.at(-1) !== ' ';

function slantingLine({ text, left, base, width, size, angle }: PlacedRun, page: PageSize): TextLine {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const corners = [0, width].flatMap((along) =>
    [0, size].map((up) => [left + along * cos + up * sin, base + along * sin - up * cos] as const),
  );
  return { text: unspaced(text, stopsOf(text, 0, 1)).text.trim(), box: boxAround(corners, page), confidence: 1 };
}

/** Text set outside the paper, a habit of some programs, was never seen by anyone. */
const onPage = ([x, y, width, height]: TextLine['box']): boolean => x < 1 && y < 1 && x + width > 0 && y + height > 0;
