import { windowMeans } from '../../base/window-means';
import type { Grey } from './grey';

/** Sauvola's k for the range 128. */
const K = 0.2;
/** How steeply grey goes to black or white round the threshold: a hard cut frays thin strokes. */
const STEEPNESS = 6;
/** Windows across the page. */
const ACROSS = 60;

/** Sauvola's local threshold with a ramp instead of a step; the threshold is taken from every other pixel of every other row. */
export function softThreshold(grey: Grey): Grey {
  const { data, width, height } = grey;
  const out = new Uint8Array(data.length);
  const sparse = everyOther(grey);
  const thresholds = new Float32Array(sparse.width);
  const radius = Math.max(4, Math.round(sparse.width / ACROSS));
  const nextMeans = windowMeans(sparse, radius);
  const nextSquares = windowMeans({ ...sparse, data: Uint16Array.from(sparse.data, (value) => value * value) }, radius);
  for (let y = 0; y < sparse.height; y += 1) {
    const means = nextMeans();
    const squares = nextSquares();
    for (let x = 0; x < thresholds.length; x += 1) {
      const mean = means[x]!;
      const deviation = Math.sqrt(Math.max(0, squares[x]! - mean * mean));
      thresholds[x] = mean * (1 + K * (deviation / 128 - 1));
    }
    for (let row = 2 * y; row < Math.min(height, 2 * y + 2); row += 1) {
      for (let x = 0, i = row * width; x < width; x += 1, i += 1) {
        const value = (data[i]! - thresholds[x >> 1]!) * STEEPNESS + 128;
        out[i] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
  return { data: out, width, height };
}

function everyOther({ data, width, height }: Grey): Grey {
  const across = (width + 1) >> 1;
  const down = (height + 1) >> 1;
  const sparse = new Uint8Array(across * down);
  for (let y = 0, i = 0; y < down; y += 1) {
    for (let x = 0, p = 2 * y * width; x < across; x += 1, i += 1, p += 2) sparse[i] = data[p]!;
  }
  return { data: sparse, width: across, height: down };
}
