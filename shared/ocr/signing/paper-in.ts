import type { Grey } from '../prepare/grey';

/** The level of bare paper in a part of a page, pixels: nine tenths of the part are darker. */
export function paperIn({ data, width }: Grey, left: number, right: number, top: number, bottom: number): number {
  const counts = new Uint32Array(256);
  for (let row = top; row < bottom; row += 1) {
    for (let at = row * width + left; at < row * width + right; at += 1) counts[data[at]!]! += 1;
  }
  const enough = (right - left) * (bottom - top) * 0.1;
  let lighter = 0;
  for (let level = 255; level > 0; level -= 1) {
    lighter += counts[level]!;
    if (lighter >= enough) return level;
  }
  return 0;
}
