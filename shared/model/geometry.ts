/**
 * A rectangle `[x, y, width, height]` in fractions of the upright page, origin at its top left corner.
 * Converted to pixels only in `renderer/scan-viewer` and in the rasterisers.
 */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Clockwise turn that makes a page upright. */
export type Turn = 0 | 90 | 180 | 270;

/** The smallest box around all; undefined for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , w]) => x + w));
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h));
  return [left, top, right - left, bottom - top];
}

/** Share of `a` that lies inside `b`, 0…1. */
export function shareInside(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (a[2] * a[3]);
}
