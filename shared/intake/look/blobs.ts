import type { Plane } from './planes';

/** A connected patch; `right` and `bottom` are inside it. */
export type Blob = { left: number; top: number; right: number; bottom: number; area: number };

/** Patches of 1s, joined over edges and corners. */
export function blobsOf({ data, width, height }: Plane): readonly Blob[] {
  const left = data.slice();
  const stack: number[] = [];
  const blobs: Blob[] = [];
  for (let seed = 0; seed < left.length; seed += 1) {
    if (left[seed] !== 1) continue;
    const blob: Blob = { left: width, top: height, right: 0, bottom: 0, area: 0 };
    left[seed] = 0;
    stack.push(seed);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const y = Math.floor(at / width);
      const x = at - y * width;
      grow(blob, x, y);
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
          const next = row * width + column;
          if (left[next] !== 1) continue;
          left[next] = 0;
          stack.push(next);
        }
      }
    }
    blobs.push(blob);
  }
  return blobs;
}

function grow(blob: Blob, x: number, y: number): void {
  blob.left = Math.min(blob.left, x);
  blob.right = Math.max(blob.right, x);
  blob.top = Math.min(blob.top, y);
  blob.bottom = Math.max(blob.bottom, y);
  blob.area += 1;
}
