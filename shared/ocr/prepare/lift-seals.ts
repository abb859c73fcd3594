import type { Box } from '../../model/geometry';
import type { Picture } from '../../ports/picture';
import type { Grey } from './grey';

/** How much redder than green and blue a pixel must be to count as stamp ink. */
const RED = 18;
/** Red pixels lighter than this share of the paper are ink on bare paper; darker ones are text under the stamp. */
const BARE = 0.62;
/** Share of the lightest pixels taken for paper. */
const PAPER_SHARE = 0.3;

/**
 * Lifts red stamps off the text beneath, inside their boxes only: letterheads and red titles elsewhere stay.
 * Black ink is dark in the red channel while red ink is light in it. `boxes` are fractions of `picture`.
 */
export function liftSeals(grey: Grey, picture: Picture, boxes: readonly Box[]): Grey {
  if (boxes.length === 0) return grey;
  const data = grey.data.slice();
  for (const box of boxes) liftOne(data, picture, box);
  return { ...grey, data };
}

function liftOne(grey: Uint8Array, { data, width, height }: Picture, [x, y, w, h]: Box): void {
  const left = Math.max(0, Math.floor(x * width));
  const top = Math.max(0, Math.floor(y * height));
  const right = Math.min(width, Math.ceil((x + w) * width));
  const bottom = Math.min(height, Math.ceil((y + h) * height));
  const paper = paperLevel(data, width, left, top, right, bottom);
  for (let row = top; row < bottom; row += 1) {
    for (let i = row * width + left, end = row * width + right; i < end; i += 1) {
      const red = data[i * 4]!;
      const isRed = red - Math.max(data[i * 4 + 1]!, data[i * 4 + 2]!) > RED;
      grey[i] = isRed && red > paper * BARE ? paper : Math.min(red, paper);
    }
  }
}

/** Red value above which the lightest `PAPER_SHARE` of the pixels lie. */
function paperLevel(data: Uint8ClampedArray, width: number, left: number, top: number, right: number, bottom: number) {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let row = top; row < bottom; row += 2) {
    for (let column = left; column < right; column += 2) {
      const red = data[(row * width + column) * 4]!;
      counts[red] = counts[red]! + 1;
      total += 1;
    }
  }
  let lighter = 0;
  for (let level = 255; level > 0; level -= 1) {
    lighter += counts[level]!;
    if (lighter > total * PAPER_SHARE) return level;
  }
  return 255;
}
