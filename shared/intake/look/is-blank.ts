import { type Blob, blobsOf } from './blobs';
import type { Plane, Planes } from './planes';

/** Ink is at most this share of the paper's brightness; what shines through from the other side is brighter. */
export const contentInk = 0.75;
/** A page number alone, even of three figures, is no content. */
const fewMarks = 4;

/**
 * Whether nothing was written: noise, dust, punch holes, staples, edge shadows and print shining through do not count.
 * `mask`: where the page is no brighter than `contentInk`.
 */
export function isBlank(planes: Planes, mask: Plane): boolean {
  const { width, height, perMm } = planes;
  const marks = blobsOf(mask).filter((blob) => {
    const size = sizeOf(blob, perMm);
    return (
      !isSpeck(size) &&
      !isAtEdge(blob, planes) &&
      !isStreak(size, width / perMm, height / perMm) &&
      !isHole(blob, size, planes)
    );
  });
  return marks.length <= fewMarks && marks.every((mark) => isSmall(sizeOf(mark, perMm)));
}

/** Millimetres; `filled` is the share of its box that is dark. */
type Size = { readonly across: number; readonly down: number; readonly filled: number };

function sizeOf(blob: Blob, perMm: number): Size {
  const across = blob.right - blob.left + 1;
  const down = blob.bottom - blob.top + 1;
  return { across: across / perMm, down: down / perMm, filled: blob.area / (across * down) };
}

const isSpeck = ({ across, down }: Size): boolean => Math.max(across, down) < 1;

const isSmall = ({ across, down }: Size): boolean => Math.max(across, down) < 12;

/** Within 5 mm of the edge nobody writes; there lie shadows, and the black of the scanner's lid reaches in from it. */
function isAtEdge(blob: Blob, { width, height, perMm }: Planes): boolean {
  const margin = 5 * perMm;
  const touches = blob.left <= 1 || blob.top <= 1 || blob.right >= width - 2 || blob.bottom >= height - 2;
  const within =
    blob.right < margin || blob.bottom < margin || blob.left > width - margin || blob.top > height - margin;
  return touches || within;
}

/** Dust on the glass of a feeder draws a line down the page. */
const isStreak = ({ across, down }: Size, width: number, height: number): boolean =>
  (across < 1.2 && down > 0.85 * height) || (down < 1.2 && across > 0.85 * width);

/** Punched holes and their shadows, near an edge. */
function isHole(blob: Blob, { across, down }: Size, { width, height, perMm }: Planes): boolean {
  const near = 25 * perMm;
  const nearEdge = blob.right < near || blob.bottom < near || blob.left > width - near || blob.top > height - near;
  const round = across / down > 0.6 && across / down < 1.7;
  return nearEdge && round && across > 3 && across < 10;
}
