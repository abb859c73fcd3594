import { type Point, type Quad, smallestQuad } from './quad';

/** Probability from which a pixel of the detector's map belongs to text. */
const TEXT = 0.3;
/** Mean probability that a region must reach. */
const SURE = 0.5;
/** The map shows the core of each line; the rectangle grows by this times area over circumference ("unclip" of DB). */
const UNCLIP = 1.6;
const FEWEST_PIXELS = 12;
const SHORTEST_SIDE = 3;

export type Region = { readonly quad: Quad; readonly score: number };

/** Connected regions of the detector's probability map as rectangles, in pixels of the map (differentiable binarisation). */
export function textRegions(map: Float32Array, width: number, height: number): readonly Region[] {
  const seen = new Uint8Array(map.length);
  const stack = new Int32Array(map.length);
  const regions: Region[] = [];
  for (let at = 0; at < map.length; at += 1) {
    if (seen[at] === 1 || map[at]! <= TEXT) continue;
    const { outline, pixels, sum } = flood(map, width, height, at, seen, stack);
    if (pixels < FEWEST_PIXELS || sum / pixels < SURE) continue;
    const quad = smallestQuad(outline, marginOf);
    if (quad !== undefined) regions.push({ quad, score: sum / pixels });
  }
  return regions;
}

/** Regions too thin to hold a character get none. */
const marginOf = (w: number, h: number): number | undefined =>
  Math.min(w, h) < SHORTEST_SIDE ? undefined : (w * h * UNCLIP) / (2 * (w + h));

function flood(map: Float32Array, width: number, height: number, start: number, seen: Uint8Array, stack: Int32Array) {
  const ends = new Map<number, [left: number, right: number]>();
  let depth = 1;
  let pixels = 0;
  let sum = 0;
  stack[0] = start;
  seen[start] = 1;
  const visit = (at: number) => {
    if (seen[at] === 1 || map[at]! <= TEXT) return;
    seen[at] = 1;
    stack[depth] = at;
    depth += 1;
  };
  while (depth > 0) {
    depth -= 1;
    const at = stack[depth]!;
    const y = Math.floor(at / width);
    const x = at - y * width;
    pixels += 1;
    sum += map[at]!;
    const row = ends.get(y);
    if (row === undefined) ends.set(y, [x, x]);
    else {
      row[0] = Math.min(row[0], x);
      row[1] = Math.max(row[1], x);
    }
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (y > 0) visit(at - width);
    if (y < height - 1) visit(at + width);
  }
  // The ends of each row are enough to span the hull.
  const outline = Array.from(ends).flatMap(([y, [left, right]]): Point[] => [
    [left, y],
    [right + 1, y],
    [left, y + 1],
    [right + 1, y + 1],
  ]);
  return { outline, pixels, sum };
}
