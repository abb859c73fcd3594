import type { TextLine } from '../../model/page-text';
import type { Seen } from './ctc';
import { heightOf, type Quad, widthOf } from './quad';

type Size = { readonly width: number; readonly height: number };

/** A line of the page in fractions, or none where the reading is too doubtful. Peaks of the characters become edges half-way between them. */
export function ppLine(
  seen: readonly Seen[],
  quad: Quad,
  vertical: boolean,
  page: Size,
  doubt: number,
): readonly TextLine[] {
  const printed = seen.filter(({ sign }) => sign !== ' ');
  const confidence = mean(printed.map(({ sure }) => sure));
  if (printed.length === 0 || confidence < doubt) return [];
  const [left, top, right, bottom] = bounds(quad);
  const text = seen.map(({ sign }) => sign).join('');
  const units = seen.flatMap((one) => Array.from({ length: one.sign.length }, () => one));
  const line = {
    text,
    box: [left / page.width, top / page.height, (right - left) / page.width, (bottom - top) / page.height] as const,
    confidence,
    sure: units.map(({ sure }) => sure),
  };
  // Characters of a vertical line stand below one another: left edges would say nothing.
  if (vertical) return [line];
  return [{ ...line, stops: edges(units.map(({ at }) => at)).map((at) => (left + (right - left) * at) / page.width) }];
}

/** Between the peaks; the outermost as far out as their neighbours are half apart. */
function edges(peaks: readonly number[]): readonly number[] {
  const between = peaks.slice(1).map((peak, at) => (peak + peaks[at]!) / 2);
  const gap = peaks.length > 1 ? (peaks.at(-1)! - peaks[0]!) / (peaks.length - 1) : 1;
  return [Math.max(0, peaks[0]! - gap / 2), ...between, Math.min(1, peaks.at(-1)! + gap / 2)];
}

/** A tilted line is as high as its strip; its corners would reach into the neighbours. */
function bounds(quad: Quad): readonly [number, number, number, number] {
  const xs = quad.map(([x]) => x);
  const ys = quad.map(([, y]) => y);
  const [left, right] = [Math.max(0, Math.min(...xs)), Math.max(...xs)];
  const corners = [Math.min(...ys), Math.max(...ys)] as const;
  const middle = (corners[0] + corners[1]) / 2;
  const half = Math.min(corners[1] - corners[0], heightOf(quad) * 1.2) / 2;
  return [left, Math.max(0, middle - half), right, middle + half];
}

/** Median tilt of the long lines in degrees, clockwise positive. */
export function tiltOf(quads: readonly Quad[]): number {
  const long = quads.filter((quad) => widthOf(quad) > 5 * heightOf(quad));
  const tilts = long.map(([a, b]) => (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI).sort((a, b) => a - b);
  return tilts[tilts.length >> 1] ?? 0;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
