import type { Planes } from './planes';

/** Whether each of 8 × 8 places is darker than its right neighbour, as 16 hex digits: alike for two scans of one page. */
export function differenceHash({ grey, width, height }: Planes): string {
  let hash = '';
  for (let row = 0; row < 8; row += 1) {
    const levels = Array.from({ length: 9 }, (_, column) => level(grey, width, height, column / 9, row / 8));
    let byte = 0;
    for (let column = 0; column < 8; column += 1) byte = byte * 2 + (levels[column]! < levels[column + 1]! ? 1 : 0);
    hash += byte.toString(16).padStart(2, '0');
  }
  return hash;
}

/** Mean brightness of one place; the margins of the page are left out. */
function level(grey: Uint8Array, width: number, height: number, x: number, y: number): number {
  const [left, right] = span(x, 1 / 9, width);
  const [top, bottom] = span(y, 1 / 8, height);
  let sum = 0;
  for (let row = top; row < bottom; row += 1) {
    for (let at = row * width + left, end = row * width + right; at < end; at += 1) sum += grey[at]!;
  }
  return sum / Math.max(1, (right - left) * (bottom - top));
}

const margin = 0.04;

const span = (from: number, length: number, size: number): readonly [number, number] => [
  Math.floor((margin + from * (1 - 2 * margin)) * size),
  Math.floor((margin + (from + length) * (1 - 2 * margin)) * size),
];

/** Bits in which two hashes differ, 0…64. */
export function hashDistance(a: string, b: string): number {
  let distance = 0;
  for (let at = 0; at < 16; at += 8) {
    let bits = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; bits !== 0; bits &= bits - 1) distance += 1;
  }
  return distance;
}
