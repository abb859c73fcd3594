import type { Grey } from './grey';

/** Engines read lines this level by themselves; turning them would only blur. */
const LEVEL = 0.15;
/** Where a corner of the paper turns out of the picture. */
const PAPER = 250;

/** A point of the straightened picture, as it stood before; pixels. */
export type Untilt = (x: number, y: number) => readonly [x: number, y: number];

/** Turns the page back by its skew (degrees, clockwise positive) about its centre; size stays. */
export function deskew(grey: Grey, skew: number): { readonly grey: Grey; readonly untilt: Untilt } {
  if (Math.abs(skew) < LEVEL) return { grey, untilt: (x, y) => [x, y] };
  const { data, width, height } = grey;
  const angle = (skew * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const untilt: Untilt = (x, y) => [
    (x - width / 2) * cos - (y - height / 2) * sin + width / 2,
    (x - width / 2) * sin + (y - height / 2) * cos + height / 2,
  ];
  const level = new Uint8Array(data.length).fill(PAPER);
  for (let y = 0, i = 0; y < height; y += 1) {
    let [u, v] = untilt(0, y);
    for (let x = 0; x < width; x += 1, i += 1, u += cos, v += sin) {
      if (u < 0 || v < 0 || u >= width - 1 || v >= height - 1) continue;
      const column = u | 0;
      const row = v | 0;
      const across = u - column;
      const p = row * width + column;
      const top = data[p]! * (1 - across) + data[p + 1]! * across;
      const bottom = data[p + width]! * (1 - across) + data[p + width + 1]! * across;
      level[i] = top + (bottom - top) * (v - row);
    }
  }
  return { grey: { data: level, width, height }, untilt };
}
