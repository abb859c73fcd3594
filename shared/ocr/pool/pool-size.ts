/** Memory that one worker may come to use, in GB: 0.45 for PP-OCR, measured; tesseract stays far below. */
const EACH = 0.45;
/** Left to the rest of the program and the system, GB. */
const SPARE = 1;

/**
 * How many pages to read at once: one core is left for the screen where there are more than two, never more than four,
 * and no more than fit into memory.
 */
export function poolSize(cores: number, memory: number): number {
  const byCores = Math.max(cores - 1, Math.min(cores, 2));
  const byMemory = Math.floor((memory - SPARE) / EACH);
  return Math.max(1, Math.min(4, byCores, byMemory));
}
