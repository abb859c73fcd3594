import type { Grey } from './grey';
import { windowSums } from './window-sums';

/** Sauvola's k for the range 128. */
const K = 0.2;
/** How steeply grey goes to black or white round the threshold: a hard cut frays thin strokes. */
const STEEPNESS = 6;
/** Windows across the page. */
const ACROSS = 60;

/** Sauvola's local threshold with a ramp instead of a step. */
export function softThreshold(grey: Grey): Grey {
  const { data, width, height } = grey;
  const out = new Uint8Array(data.length);
  const radius = Math.max(8, Math.round(width / ACROSS));
  windowSums(grey, radius, (y, sums, squares, counts) => {
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      const count = counts[x]!;
      const mean = sums[x]! / count;
      const deviation = Math.sqrt(Math.max(0, squares[x]! / count - mean * mean));
      const threshold = mean * (1 + K * (deviation / 128 - 1));
      out[i] = Math.max(0, Math.min(255, (data[i]! - threshold) * STEEPNESS + 128));
    }
  });
  return { data: out, width, height };
}
