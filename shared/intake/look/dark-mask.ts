import type { Plane, Planes } from './planes';

/**
 * 1 where a place is at most `share` of the brightness round it (and darker by 18 of 255, so that black is not searched
 * for in black). Compared locally: shadows and yellowed paper are no ink.
 */
export function darkMask({ grey, width, height, perMm }: Planes, share: number): Plane {
  const radius = Math.max(6, Math.round(4 * perMm));
  const data = new Uint8Array(width * height);
  const columns = new Uint32Array(width);
  const add = (y: number, sign: number): void => {
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) columns[x]! += sign * grey[at]!;
  };
  for (let y = 0; y < Math.min(radius, height); y += 1) add(y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) add(y + radius, 1);
    if (y > radius) add(y - radius - 1, -1);
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    maskRow(grey, data, y * width, columns, radius, rows, share);
  }
  return { data, width, height };
}

function maskRow(
  grey: Uint8Array,
  mask: Uint8Array,
  start: number,
  columns: Uint32Array,
  radius: number,
  rows: number,
  share: number,
): void {
  const width = columns.length;
  let sum = 0;
  for (let x = 0; x < Math.min(radius, width); x += 1) sum += columns[x]!;
  for (let x = 0; x < width; x += 1) {
    if (x + radius < width) sum += columns[x + radius]!;
    if (x > radius) sum -= columns[x - radius - 1]!;
    const mean = sum / (rows * (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1));
    const value = grey[start + x]!;
    mask[start + x] = value < mean * share && mean - value > 18 ? 1 : 0;
  }
}
