import type { Plane, Planes } from './planes';

/** Blocks in which the paper is equally light, in millimetres. */
const block = 8;
/** Share of the lightest places of a block taken for paper. */
const paper = 0.15;

/** 1 where a place is at most `share` of the paper round it: pale strokes count also among black print, unlike in `darkMasks`. */
export function belowPaper({ grey, width, height, perMm }: Planes, share: number): Plane {
  const side = Math.max(8, Math.round(block * perMm));
  const data = new Uint8Array(grey.length);
  const counts = new Uint16Array(256);
  for (let top = 0; top < height; top += side) {
    for (let left = 0; left < width; left += side) {
      const [bottom, right] = [Math.min(height, top + side), Math.min(width, left + side)];
      counts.fill(0);
      for (let y = top; y < bottom; y += 1) {
        for (let at = y * width + left; at < y * width + right; at += 1) counts[grey[at]!]! += 1;
      }
      const limit = lightest(counts, (bottom - top) * (right - left) * paper) * share;
      for (let y = top; y < bottom; y += 1) {
        for (let at = y * width + left; at < y * width + right; at += 1) data[at] = grey[at]! < limit ? 1 : 0;
      }
    }
  }
  return { data, width, height };
}

function lightest(counts: Uint16Array, enough: number): number {
  let lighter = 0;
  for (let level = 255; level > 0; level -= 1) {
    lighter += counts[level]!;
    if (lighter >= enough) return level;
  }
  return 0;
}
