import type { Picture } from '../../ports/picture';

/** How much redder than anything else each pixel is. */
export function redOf({ data, width, height }: Picture): Uint8Array {
  const red = new Uint8Array(width * height);
  for (let at = 0, p = 0; at < red.length; at += 1, p += 4) {
    red[at] = Math.max(0, data[p]! - Math.max(data[p + 1]!, data[p + 2]!));
  }
  return red;
}

/** Redder than this beyond doubt, and half as dark as paper in the red channel: print that the seal crosses. */
const SURELY_RED = 40;
const BLACK = 0.5;

/**
 * How dark the stamp's ink is on each pixel. Scans keep colour at a fraction of the sharpness of light and dark, so that redness
 * alone blurs the strokes: it says where the ink is, the green channel how dark. Black print is dark in the red channel too.
 */
export function inkOf({ data, width, height }: Picture, red: Uint8Array): Uint8Array {
  const paper = paperOf(data);
  const ink = new Uint8Array(width * height);
  for (let at = 0, p = 0; at < ink.length; at += 1, p += 4) {
    const share = data[p]! < paper * BLACK ? 0 : Math.min(1, red[at]! / SURELY_RED);
    ink[at] = Math.max(0, paper - data[p + 1]!) * share;
  }
  return ink;
}

/** The level of the paper in the green channel: most pixels of a seal's picture are paper. */
function paperOf(data: Uint8ClampedArray): number {
  const counts = new Uint32Array(256);
  for (let p = 1; p < data.length; p += 4) counts[data[p]!] = counts[data[p]!]! + 1;
  let lighter = 0;
  for (let level = 255; level > 0; level -= 1) {
    lighter += counts[level]!;
    if (lighter > data.length / 4 / 3) return level;
  }
  return 255;
}

/** Less is the tint of paper and lamp. */
const TINT = 24;

/** Red ink in black on white; whatever is not red is left out. */
export function redOnWhite(picture: Picture): Picture {
  const ink = inkOf(picture, redOf(picture));
  const inked = ink.filter((value) => value > TINT).sort();
  const full = Math.max(2 * TINT, inked[inked.length >> 1] ?? 0);
  const data = new Uint8ClampedArray(picture.data.length).fill(255);
  ink.forEach((value, at) => void data.fill(255 * (1 - Math.min(1, value / full)), at * 4, at * 4 + 3));
  return { ...picture, data };
}
