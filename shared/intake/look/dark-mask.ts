import { windowMeans } from '../../base/window-means';
import type { Plane, Planes } from './planes';

/**
 * A mask for each share: 1 where a place is at most that share of the brightness round it (and darker by 18 of 255, so that
 * black is not searched for in black). Compared locally: shadows and yellowed paper are no ink.
 */
export function darkMasks<const Shares extends readonly number[]>(
  { grey, width, height, perMm }: Planes,
  shares: Shares,
): { readonly [Nth in keyof Shares]: Plane } {
  const masks = shares.map((): Plane => ({ data: new Uint8Array(width * height), width, height }));
  const nextMeans = windowMeans({ data: grey, width, height }, Math.max(6, Math.round(4 * perMm)));
  for (let y = 0; y < height; y += 1) {
    const means = nextMeans();
    masks.forEach(({ data }, nth) => {
      maskRow(grey, data, y * width, means, shares[nth]!);
    });
  }
  return masks as { readonly [Nth in keyof Shares]: Plane };
}

function maskRow(grey: Uint8Array, mask: Uint8Array, start: number, means: Float64Array, share: number): void {
  for (let x = 0, at = start; x < means.length; x += 1, at += 1) {
    const mean = means[x]!;
    const value = grey[at]!;
    mask[at] = value < mean * share && mean - value > 18 ? 1 : 0;
  }
}
