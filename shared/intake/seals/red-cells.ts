import type { Plane, Planes } from '../look/planes';

/**
 * Red ink on a grid of whole millimetres, 1 where a cell holds some. Paper, lamp and JPEG have a tint of their own:
 * red is what is redder than most of the page by a margin that faint stamps still pass.
 */
export function redCells(planes: Planes): Plane {
  const isRed = redness(planes);
  const { width, height, perMm } = planes;
  const across = Math.max(1, Math.ceil(width / perMm));
  const down = Math.max(1, Math.ceil(height / perMm));
  const count = new Uint16Array(across * down);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.min(down - 1, Math.floor(y / perMm)) * across;
    for (let x = 0; x < width; x += 1, at += 1) {
      if (isRed(at)) count[row + Math.min(across - 1, Math.floor(x / perMm))]! += 1;
    }
  }
  const few = Math.max(1, perMm * perMm * 0.12);
  return { data: Uint8Array.from(count, (each) => (each >= few ? 1 : 0)), width: across, height: down };
}

const margin = 18;

/** Test for red at a place of the planes. */
export function redness({ red, grey }: Planes): (at: number) => boolean {
  const least = commonest(red) + margin;
  return (at) => red[at]! >= least && grey[at]! > 40;
}

function commonest(values: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < values.length; at += 1) counts[values[at]!]! += 1;
  return counts.indexOf(Math.max(...counts));
}
