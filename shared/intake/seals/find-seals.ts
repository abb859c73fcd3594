import type { Box } from '../../model/geometry';
import type { SealSighting } from '../../model/page';
import { type Blob, blobsOf } from '../look/blobs';
import type { Plane, Planes } from '../look/planes';
import { findGreyRings } from './find-grey-rings';
import { findRings, type Ring } from './find-rings';
import { redCells, redness } from './red-cells';
import { shapeOfPatch } from './shape-of-patch';

/**
 * Stamps in red, several to a page, faint or cut off by the edge. Red letterheads, underlines and print are none of them.
 * Where no red seal is on the page, rings in grey as well (redness 0): a photocopied seal must not count as a missing one.
 * `mask`: where the planes are inked.
 */
export function findSeals(planes: Planes, mask: Plane): readonly SealSighting[] {
  const cells = redCells(planes);
  const ovals = findOvals(cells);
  const others = { ...cells, data: withoutOvals(cells, ovals) };
  const rings = findRings(others);
  const rest = { ...cells, data: withoutRings(others, rings) };
  const patches = blobsOf(grown(rest));
  const stamps = patches.flatMap((patch) => {
    const blob = shrunk(patch, rest);
    const shape = shapeOfPatch(rest, blob);
    return shape === undefined || (shape === 'square' && isInRow(patch, patches)) ? [] : [{ shape, box: boxOf(blob) }];
  });
  const found = [
    ...ovals.map((blob) => ({ shape: 'oval' as const, box: boxOf(blob) })),
    ...rings.map((ring) => ({ shape: 'round' as const, box: boxOfRing(ring, cells) })),
    ...stamps,
  ];
  const redShare = redShareOf(planes, mask);
  const seals = found.map(({ shape, box: [x, y, width, height] }): SealSighting => {
    const box: Box = [x / cells.width, y / cells.height, width / cells.width, height / cells.height];
    return { box, shape, redness: redShare(box), text: '' };
  });
  return seals.some(({ shape }) => shape !== 'square') ? seals : [...seals, ...greySeals(planes)];
}

/** Whole ovals that touch no other stamp. They come first: along part of an oval and its lettering a circle fits as well. */
const findOvals = (cells: Plane): readonly Blob[] =>
  blobsOf(grown(cells))
    .map((patch) => shrunk(patch, cells))
    .filter((blob) => shapeOfPatch(cells, blob) === 'oval');

function withoutOvals({ data, width }: Plane, ovals: readonly Blob[]): Uint8Array {
  return data.map((value, at) => {
    const x = at % width;
    const y = Math.floor(at / width);
    return ovals.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom) ? 0 : value;
  });
}

function greySeals(planes: Planes): readonly SealSighting[] {
  const across = planes.width / planes.perMm;
  const down = planes.height / planes.perMm;
  return findGreyRings(planes).map(({ x, y, radius }) => {
    const [left, top] = [Math.max(0, x - radius), Math.max(0, y - radius)];
    const [right, bottom] = [Math.min(across, x + radius), Math.min(down, y + radius)];
    const box: Box = [left / across, top / down, (right - left) / across, (bottom - top) / down];
    return { box, shape: 'round', redness: 0, text: '' };
  });
}

type Cells = readonly [x: number, y: number, width: number, height: number];

const boxOf = ({ left, top, right, bottom }: Blob): Cells => [left, top, right - left + 1, bottom - top + 1];

/** What of the circle is on the page. */
function boxOfRing({ x, y, radius }: Ring, { width, height }: Plane): Cells {
  const left = Math.max(0, x - radius);
  const top = Math.max(0, y - radius);
  return [left, top, Math.min(width, x + radius + 1) - left, Math.min(height, y + radius + 1) - top];
}

function withoutRings({ data, width }: Plane, rings: readonly Ring[]): Uint8Array {
  return data.map((value, at) => {
    const x = at % width;
    const y = Math.floor(at / width);
    return rings.some((ring) => (x - ring.x) ** 2 + (y - ring.y) ** 2 <= (ring.radius + 2) ** 2) ? 0 : value;
  });
}

/** A millimetre fatter all round, so that the parts of one stamp hang together. */
function grown({ data, width, height }: Plane): Plane {
  const fat = new Uint8Array(data.length);
  data.forEach((value, at) => {
    if (value !== 1) return;
    const x = at % width;
    const y = Math.floor(at / width);
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1)
        fat[row * width + column] = 1;
    }
  });
  return { data: fat, width, height };
}

/** The box of the ink itself inside a grown patch. */
function shrunk(patch: Blob, { data, width }: Plane): Blob {
  const blob: Blob = { left: patch.right, top: patch.bottom, right: patch.left, bottom: patch.top, area: 0 };
  for (let y = patch.top; y <= patch.bottom; y += 1) {
    for (let x = patch.left; x <= patch.right; x += 1) {
      if (data[y * width + x] !== 1) continue;
      blob.left = Math.min(blob.left, x);
      blob.right = Math.max(blob.right, x);
      blob.top = Math.min(blob.top, y);
      blob.bottom = Math.max(blob.bottom, y);
      blob.area += 1;
    }
  }
  return blob;
}

/** 国, 局, 回 in a letterhead look like square stamps, but stand in a row with their like. */
function isInRow(patch: Blob, patches: readonly Blob[]): boolean {
  const height = patch.bottom - patch.top + 1;
  const mates = patches.filter((other) => {
    const tall = other.bottom - other.top + 1;
    const shared = Math.min(patch.bottom, other.bottom) - Math.max(patch.top, other.top) + 1;
    return other !== patch && shared > 0.7 * height && tall > 0.5 * height && tall < 2 * height;
  });
  return mates.length >= 2;
}

/** Red among the inked places of a box. */
function redShareOf(planes: Planes, { data: dark }: Plane): (box: Box) => number {
  const isRed = redness(planes);
  const { width, height } = planes;
  return ([x, y, w, h]) => {
    let red = 0;
    let other = 0;
    for (let row = Math.floor(y * height); row < Math.min(height, (y + h) * height); row += 1) {
      for (let column = Math.floor(x * width); column < Math.min(width, (x + w) * width); column += 1) {
        const at = row * width + column;
        if (isRed(at)) red += 1;
        else if (dark[at] === 1) other += 1;
      }
    }
    return red === 0 ? 0 : red / (red + other);
  };
}
