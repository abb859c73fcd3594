import type { Points } from '../model/points';

/** −2.5, 3: points for people. */
export const written = (tenths: Points): string => String(tenths / 10);

/** To the nearest step, halves up: 91.06 with step 0.1 is 91.1. `tenths` may carry a fraction of a tenth. */
export const roundTo = (tenths: number, step: Points): Points =>
  (Math.floor(Math.round((tenths / step) * 1e6) / 1e6 + 0.5) * step) as Points;
