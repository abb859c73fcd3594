import type { Blob } from '../look/blobs';
import type { Plane } from '../look/planes';

/** What a patch of red that is no full circle may still be. Cells are millimetres. */
export function shapeOfPatch(cells: Plane, blob: Blob): 'round' | 'oval' | 'square' | undefined {
  const across = blob.right - blob.left + 1;
  const down = blob.bottom - blob.top + 1;
  const long = Math.max(across, down);
  const short = Math.min(across, down);
  if (short < 9 || long > 65 || long / short > 2) return undefined;

  if (long <= 50 && framed(cells, blob) >= 0.6) return 'square';
  // Print fills the corners of its box; nothing round does.
  if (long < 22 || inCorners(cells, blob) > 0.06) return undefined;
  const rim = rimmed(cells, blob);
  if (long / short <= 1.15) return rim >= 0.42 && long >= 28 ? 'round' : undefined;
  return rim >= 0.55 && short >= 14 ? 'oval' : undefined;
}

/** Least share of a side, within 2 mm of the box, that is inked. */
function framed(cells: Plane, { left, top, right, bottom }: Blob): number {
  const rows = range(top, bottom);
  const columns = range(left, right);
  const near = [0, 1, 2];
  return Math.min(
    share(rows, (y) => near.some((n) => isInked(cells, left + n, y))),
    share(rows, (y) => near.some((n) => isInked(cells, right - n, y))),
    share(columns, (x) => near.some((n) => isInked(cells, x, top + n))),
    share(columns, (x) => near.some((n) => isInked(cells, x, bottom - n))),
  );
}

/** Share of directions in which ink lies on the ellipse that fills the box. */
function rimmed(cells: Plane, { left, top, right, bottom }: Blob): number {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [a, b] = [(right - left) / 2, (bottom - top) / 2];
  return share(range(0, 59), (step) => {
    const angle = (step / 60) * 2 * Math.PI;
    return [0, -1, -2].some((inward) =>
      isInked(cells, Math.round(x + (a + inward) * Math.cos(angle)), Math.round(y + (b + inward) * Math.sin(angle))),
    );
  });
}

/** Share of the ink that lies outside that ellipse. */
function inCorners(cells: Plane, { left, top, right, bottom }: Blob): number {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [a, b] = [(right - left) / 2 + 0.7, (bottom - top) / 2 + 0.7];
  let ink = 0;
  let outside = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!isInked(cells, column, row)) continue;
      ink += 1;
      if (((column - x) / a) ** 2 + ((row - y) / b) ** 2 > 1) outside += 1;
    }
  }
  return outside / ink;
}

const isInked = ({ data, width }: Plane, x: number, y: number): boolean => data[y * width + x] === 1;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const share = (all: readonly number[], is: (each: number) => boolean): number => all.filter(is).length / all.length;
