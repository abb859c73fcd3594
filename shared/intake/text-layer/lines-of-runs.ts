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
  const level = placed.filter(isLevel);
  const cells = rowsOf(level)
    .flatMap(cellsOf)
    .map((cell) => lineOf(cell, page));
  // Sideways notes and stamps: each run as it is, without places of characters.
  const others = placed.filter((run) => !isLevel(run) && run.text.trim() !== '').map((run) => leaning(run, page));
  return [...cells, ...others].filter(({ text, box }) => text !== '' && onPage(box));
}

const isLevel = ({ angle }: PlacedRun): boolean => Math.abs(angle) < 10;

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

/** More than this many em of nothing and it is the next cell or column. */
const cellGap = 1.6;
/** More than this many em and a writer of Latin letters meant a space. */
const wordGap = 0.2;

function cellsOf(row: readonly PlacedRun[]): PlacedRun[][] {
  const cells: PlacedRun[][] = [];
  for (const run of row) {
    if (run.text.trim() === '') continue;
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (last !== undefined && isPrintedTwice(last, run)) continue;
    if (last === undefined || gap(last, run) > cellGap * Math.min(last.size, run.size)) cells.push([run]);
    else cell!.push(run);
  }
  return cells;
}

const gap = (a: PlacedRun, b: PlacedRun): number => b.left - (a.left + a.width);

/** Bold is often the same word set twice, a hair apart. */
const isPrintedTwice = (a: PlacedRun, b: PlacedRun): boolean =>
  a.text === b.text && Math.abs(a.left - b.left) < 0.2 * a.size;

function lineOf(cell: readonly PlacedRun[], page: PageSize): TextLine {
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
  const left = trimmed.stops[0]!;
  return {
    text: trimmed.text,
    box: [
      left / page.width,
      top / page.height,
      (trimmed.stops.at(-1)! - left) / page.width,
      (bottom - top) / page.height,
    ],
    confidence: 1,
    stops: trimmed.stops.map((stop) => stop / page.width),
  };
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

function leaning({ text, left, base, width, size, angle }: PlacedRun, page: PageSize): TextLine {
  const across = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)] as const;
  const corners = [0, width].flatMap((along) =>
    [0, size].map(
      (up) => [left + along * across[0] + up * across[1], base + along * across[1] - up * across[0]] as const,
    ),
  );
  const xs = corners.map(([x]) => x / page.width);
  const ys = corners.map(([, y]) => y / page.height);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return {
    text: unspaced(text, stopsOf(text, 0, 1)).text.trim(),
    box: [x, y, Math.max(...xs) - x, Math.max(...ys) - y],
    confidence: 1,
  };
}

/** Text set outside the paper, a habit of some programs, was never seen by anyone. */
const onPage = ([x, y, width, height]: TextLine['box']): boolean => x < 1 && y < 1 && x + width > 0 && y + height > 0;
