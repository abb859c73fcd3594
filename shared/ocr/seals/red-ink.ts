import type { Picture } from '../../ports/picture';

/** How much redder than anything else each pixel is. */
export function redOf({ data, width, height }: Picture): Uint8Array {
  const red = new Uint8Array(width * height);
  for (let at = 0, p = 0; at < red.length; at += 1, p += 4) {
    red[at] = Math.max(0, data[p]! - Math.max(data[p + 1]!, data[p + 2]!));
  }
  return red;
}

/** Less is the tint of paper and lamp. */
const TINT = 24;

/** Red ink in black on white; whatever is not red is left out. */
export function redOnWhite(picture: Picture): Picture {
  const red = redOf(picture);
  const inked = red.filter((value) => value > TINT).sort();
  const full = Math.max(2 * TINT, inked[inked.length >> 1] ?? 0);
  const data = new Uint8ClampedArray(picture.data.length).fill(255);
  red.forEach((value, at) => void data.fill(255 * (1 - Math.min(1, value / full)), at * 4, at * 4 + 3));
  return { ...picture, data };
}
