import type { Box, Turn } from '../../model/geometry';
import type { Picture } from '../../ports/picture';
import type { Grey } from './grey';

export const turnGrey = (grey: Grey, turn: Turn): Grey =>
  turn === 0
    ? grey
    : { ...turnedSize(grey, turn), data: turned(grey.data, new Uint8Array(grey.data.length), grey, turn) };

/** A picture turned clockwise, for engines that read colour. */
export function turnPicture(picture: Picture, turn: Turn): Picture {
  if (turn === 0) return picture;
  const { buffer, byteOffset, byteLength } = picture.data;
  // Whole pixels are moved at once; a view needs an aligned start.
  const pixels =
    byteOffset % 4 === 0
      ? new Uint32Array(buffer, byteOffset, byteLength / 4)
      : new Uint32Array(picture.data.slice().buffer);
  const data = new Uint8ClampedArray(turned(pixels, new Uint32Array(pixels.length), picture, turn).buffer);
  return { ...turnedSize(picture, turn), data, dpi: picture.dpi };
}

/** A box in fractions, as it stands after the picture was turned clockwise. */
export function turnBox([x, y, w, h]: Box, turn: Turn): Box {
  if (turn === 90) return [1 - y - h, x, h, w];
  if (turn === 180) return [1 - x - w, 1 - y - h, w, h];
  if (turn === 270) return [y, 1 - x - w, h, w];
  return [x, y, w, h];
}

export const addTurns = (a: Turn, b: Turn): Turn => ((a + b) % 360) as Turn;
export const undoTurn = (turn: Turn): Turn => ((360 - turn) % 360) as Turn;

type Size = { readonly width: number; readonly height: number };

const turnedSize = ({ width, height }: Size, turn: Turn): Size =>
  turn === 180 ? { width, height } : { width: height, height: width };

/** Fills `to`, an array of the same kind. */
function turned<Pixels extends Uint8Array | Uint32Array>(from: Pixels, to: Pixels, size: Size, turn: Exclude<Turn, 0>) {
  const { width, height } = size;
  // Where the pixel (0, 0) lands, and how far one step right and one step down move it.
  const start = { 90: height - 1, 180: width * height - 1, 270: (width - 1) * height }[turn];
  const right = { 90: height, 180: -1, 270: -height }[turn];
  const down = { 90: -1, 180: -width, 270: 1 }[turn];
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0, at = start + y * down; x < width; x += 1, i += 1, at += right) to[at] = from[i]!;
  }
  return to;
}
