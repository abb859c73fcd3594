import type { Plane } from './planes';

/** Most degrees that are looked for either way; whatever is put on a scanner's glass by hand lies within. */
const most = 5;
const mostPoints = 60_000;

/** Degrees by which lines fall to the right (clockwise positive), to a twentieth; 0 where too little is written to tell. */
export function findSkew(mask: Plane): number {
  const points = inkedPoints(mask);
  if (points.xs.length < 200) return 0;

  const sharpness = (degrees: number): number => alternation(points, mask, Math.tan((degrees * Math.PI) / 180));
  let best = 0;
  let sharpest = sharpness(0);
  const search = (middle: number, reach: number, step: number): void => {
    for (let degrees = middle - reach; degrees <= middle + reach + step / 2; degrees += step) {
      const found = sharpness(degrees);
      if (found > sharpest) [best, sharpest] = [degrees, found];
    }
  };
  search(0, most, 0.5);
  search(best, 0.5, 0.1);
  search(best, 0.1, 0.05);
  return Math.round(best * 20) / 20;
}

type Points = { readonly xs: Int32Array; readonly ys: Int32Array };

/** A margin is left out: shadows of the paper's edge are straight whatever the text does. */
function inkedPoints({ data, width, height }: Plane): Points {
  const [left, right] = [Math.floor(width * 0.04), Math.ceil(width * 0.96)];
  const [top, bottom] = [Math.floor(height * 0.03), Math.ceil(height * 0.97)];
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let at = y * width + left, end = y * width + right; at < end; at += 1) count += data[at]!;
  }
  const stride = Math.max(1, Math.ceil(count / mostPoints));
  const xs = new Int32Array(Math.ceil(count / stride));
  const ys = new Int32Array(xs.length);
  for (let y = top, nth = 0; y < bottom; y += 1) {
    for (let x = left, at = y * width + left; x < right; x += 1, at += 1) {
      if (data[at] !== 1) continue;
      if (nth % stride === 0) {
        xs[nth / stride] = x;
        ys[nth / stride] = y;
      }
      nth += 1;
    }
  }
  return { xs, ys };
}

/** Squared steps of the row profile after the page was sheared by `slope`. */
function alternation({ xs, ys }: Points, { width, height }: Plane, slope: number): number {
  const reach = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Int32Array(height + 2 * reach);
  for (let at = 0; at < xs.length; at += 1) rows[(ys[at]! - xs[at]! * slope + reach) | 0]! += 1;
  let steps = 0;
  for (let at = 1; at < rows.length; at += 1) steps += (rows[at]! - rows[at - 1]!) ** 2;
  return steps;
}
