import type { Turn } from '../../model/geometry';
import type { Pixels } from '../pictures/pixels';

/** One byte a place, row by row. */
export type Plane = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** A page made small enough to be looked at as a whole: luminance, and how much redder than anything else each place is. */
export type Planes = {
  readonly grey: Uint8Array;
  readonly red: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Places to the millimetre of paper. */
  readonly perMm: number;
};

/** About 95 dpi on A4: strokes still stand out, and a page is under a million places. */
const long = 1100;

export function planesOf({ data, width, height, dpi }: Pixels): Planes {
  const step = Math.max(1, Math.floor(Math.max(width, height) / long));
  const across = Math.max(1, Math.floor(width / step));
  const down = Math.max(1, Math.floor(height / step));
  const grey = new Uint8Array(across * down);
  const red = new Uint8Array(across * down);
  const count = step * step;
  const pixels = wholePixels(data);
  for (let y = 0, to = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1, to += 1) {
      let light = 0;
      let redder = 0;
      for (let row = 0; row < step; row += 1) {
        let at = (y * step + row) * width + x * step;
        for (let column = 0; column < step; column += 1, at += 1) {
          const colour = pixels[at]!;
          const r = colour & 255;
          const g = (colour >>> 8) & 255;
          const b = (colour >>> 16) & 255;
          light += r * 77 + g * 150 + b * 29;
          redder += r - (g > b ? g : b);
        }
      }
      grey[to] = light / count / 256;
      red[to] = Math.max(0, redder / count);
    }
  }
  return { grey, red, width: across, height: down, perMm: dpi / step / 25.4 };
}

/** A pixel to a number, red lowest: every machine this runs on is little-endian. A view needs an aligned start. */
const wholePixels = (data: Uint8ClampedArray): Uint32Array =>
  data.byteOffset % 4 === 0
    ? new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
    : new Uint32Array(data.slice().buffer);

/** Clockwise by quarter turns. */
export function turnPlanes({ grey, red, width, height, perMm }: Planes, turn: Turn): Planes {
  const { data, ...upright } = turnPlane({ data: grey, width, height }, turn);
  return { grey: data, red: turnPlane({ data: red, width, height }, turn).data, ...upright, perMm };
}

/** Clockwise by quarter turns. */
export function turnPlane(plane: Plane, turn: Turn): Plane {
  const { data, width, height } = plane;
  if (turn === 0) return plane;
  if (turn === 180) return { data: data.toReversed(), width, height };
  const to = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      to[turn === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y] = data[at]!;
    }
  }
  return { data: to, width: height, height: width };
}
