import type { Grey } from './grey';

/** Darker than this a thresholded pixel is ink. */
const INK = 128;

/** The full-width strip, `share` of the height, that holds most ink: where a few lines stand in for the page. */
export function inkiestBand({ data, width, height }: Grey, share: number): Grey {
  const rows = Math.max(1, Math.round(height * share));
  const ink = new Uint32Array(height);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) if (data[i]! < INK) ink[y]! += 1;
  }
  let inside = 0;
  let most = -1;
  let top = 0;
  for (let y = 0; y < height; y += 1) {
    inside += ink[y]! - (ink[y - rows] ?? 0);
    if (y >= rows - 1 && inside > most) [most, top] = [inside, y - rows + 1];
  }
  return { data: data.slice(top * width, (top + rows) * width), width, height: rows };
}
