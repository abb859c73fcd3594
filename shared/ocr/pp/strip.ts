import type { Pixels } from './colours';
import { heightOf, type Point, type Quad, widthOf } from './quad';

/** Height of the strips that the recogniser and the classifier read. */
export const STRIP_HEIGHT = 48;
/** Strips this much taller than wide hold lines that run down the page. */
const UPRIGHT = 1.5;
/** Widths are whole steps of the network. Fewer different widths also mean fewer plans that onnxruntime keeps. */
const STEP = 8;
/** Longer lines are squeezed: the recogniser's memory grows with their length. */
const LONGEST = 3200;

export type Strip = Pixels & { readonly vertical: boolean };

export const isUpright = (quad: Quad): boolean => heightOf(quad) >= UPRIGHT * widthOf(quad);

/**
 * Cuts a tilted rectangle out as a level strip, narrowed to `narrowed` of its width; one that stands upright is laid down,
 * its top to the left.
 */
export function cutStrip(picture: Pixels, quad: Quad, narrowed: number): Strip {
  const [a, b, c] = quad;
  const d = quad[3];
  const vertical = isUpright(quad);
  const [origin, along, aside] = vertical ? [b, c, a] : [a, b, d];
  const length = vertical ? heightOf(quad) : widthOf(quad);
  const thickness = vertical ? widthOf(quad) : heightOf(quad);
  const steps = Math.round(((length / thickness) * STRIP_HEIGHT * narrowed) / STEP);
  const width = Math.min(LONGEST, Math.max(1, steps) * STEP);
  const data = sampled(picture, origin, along, aside, width, Math.max(1, Math.round(thickness / STRIP_HEIGHT)));
  return { data, width, height: STRIP_HEIGHT, vertical };
}

/** `finer` × `finer` samples for each pixel where the strip is smaller than its origin. */
function sampled(
  { data, width, height }: Pixels,
  origin: Point,
  along: Point,
  aside: Point,
  columns: number,
  finer: number,
) {
  const out = new Uint8ClampedArray(columns * STRIP_HEIGHT * 4);
  const stepX = [(along[0] - origin[0]) / columns, (along[1] - origin[1]) / columns] as const;
  const stepY = [(aside[0] - origin[0]) / STRIP_HEIGHT, (aside[1] - origin[1]) / STRIP_HEIGHT] as const;
  const share = 1 / (finer * finer);
  for (let y = 0, to = 0; y < STRIP_HEIGHT; y += 1) {
    for (let x = 0; x < columns; x += 1, to += 4) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let sample = 0; sample < finer * finer; sample += 1) {
        const u = x + ((sample % finer) + 0.5) / finer;
        const v = y + (Math.floor(sample / finer) + 0.5) / finer;
        const px = within(origin[0] + stepX[0] * u + stepY[0] * v - 0.5, width - 1.001);
        const py = within(origin[1] + stepX[1] * u + stepY[1] * v - 0.5, height - 1.001);
        const column = px | 0;
        const row = py | 0;
        const fx = px - column;
        const fy = py - row;
        const p = (row * width + column) * 4;
        const q = p + width * 4;
        const w00 = (1 - fx) * (1 - fy);
        const w10 = fx * (1 - fy);
        const w01 = (1 - fx) * fy;
        const w11 = fx * fy;
        red += data[p]! * w00 + data[p + 4]! * w10 + data[q]! * w01 + data[q + 4]! * w11;
        green += data[p + 1]! * w00 + data[p + 5]! * w10 + data[q + 1]! * w01 + data[q + 5]! * w11;
        blue += data[p + 2]! * w00 + data[p + 6]! * w10 + data[q + 2]! * w01 + data[q + 6]! * w11;
      }
      out[to] = red * share;
      out[to + 1] = green * share;
      out[to + 2] = blue * share;
      out[to + 3] = 255;
    }
  }
  return out;
}

export function onItsHead(strip: Strip): Strip {
  const { data, width, height } = strip;
  const from = new Uint32Array(data.buffer);
  const out = new Uint32Array(width * height);
  for (let at = 0; at < from.length; at += 1) out[from.length - 1 - at] = from[at]!;
  return { ...strip, data: new Uint8ClampedArray(out.buffer) };
}

const within = (value: number, most: number): number => (value < 0 ? 0 : value > most ? most : value);
