import type { Turn } from '../../model/geometry';
import type { Rgba } from './pixels';

/** Fewer pixels by averaging, transparency laid on white. `scale` ≤ 1; never enlarges. */
export function shrink(picture: Rgba, scale: number): Rgba {
  if (scale >= 1) return picture;

  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const data = new Uint8ClampedArray(width * height * 4);
  const columns = edges(picture.width, width);
  const rows = edges(picture.height, height);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 4) average(picture, columns, x, rows, y, data, to);
  }
  return { data, width, height };
}

/** Whole source pixels that make up each target pixel: `edges[n]` up to, not including, `edges[n + 1]`. */
const edges = (from: number, to: number): Uint32Array =>
  Uint32Array.from({ length: to + 1 }, (_, at) => Math.round((at * from) / to));

function average(
  { data, width }: Rgba,
  columns: Uint32Array,
  x: number,
  rows: Uint32Array,
  y: number,
  into: Uint8ClampedArray,
  to: number,
): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  const left = columns[x]!;
  const right = columns[x + 1]!;
  const top = rows[y]!;
  const bottom = rows[y + 1]!;
  for (let row = top; row < bottom; row += 1) {
    for (let from = (row * width + left) * 4, end = (row * width + right) * 4; from < end; from += 4) {
      red += data[from]!;
      green += data[from + 1]!;
      blue += data[from + 2]!;
    }
  }
  const count = (right - left) * (bottom - top);
  into[to] = red / count;
  into[to + 1] = green / count;
  into[to + 2] = blue / count;
  into[to + 3] = 255;
}

/** Clockwise by quarter turns. */
export function turned({ data, width, height }: Rgba, turn: Turn): Rgba {
  if (turn === 0) return { data, width, height };

  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const across = turn === 180 ? width : height;
  const down = turn === 180 ? height : width;
  const to = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) to[place(turn, x, y, width, height)] = from[at]!;
  }
  return { data: new Uint8ClampedArray(to.buffer), width: across, height: down };
}

function place(turn: 90 | 180 | 270, x: number, y: number, width: number, height: number): number {
  if (turn === 90) return x * height + (height - 1 - y);
  return turn === 180 ? (height - 1 - y) * width + (width - 1 - x) : (width - 1 - x) * height + y;
}

/** Left and right exchanged, for the four EXIF orientations that are mirrored. */
export function mirrored({ data, width, height }: Rgba): Rgba {
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) to[y * width + (width - 1 - x)] = from[at]!;
  }
  return { data: new Uint8ClampedArray(to.buffer), width, height };
}

/** Pixels `[left, top, width, height]`, clipped to the picture. */
export function cut(picture: Rgba, [left, top, width, height]: readonly [number, number, number, number]): Rgba {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * picture.width + left) * 4;
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { data, width, height };
}

/** Transparency laid on white paper, in place: a transparent black would else be a black page. */
export function onWhite({ data, width, height }: Rgba): Rgba {
  for (let at = 3; at < data.length; at += 4) {
    const opaque = data[at]!;
    if (opaque === 255) continue;
    const paper = 255 - opaque;
    for (let channel = at - 3; channel < at; channel += 1) data[channel] = (data[channel]! * opaque) / 255 + paper;
    data[at] = 255;
  }
  return { data, width, height };
}
