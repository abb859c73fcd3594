import type { Strip } from './strip';

/** Strips of one call to the recogniser; padding costs as much as text, so lengths must be alike. */
const MOST = 6;
const ALIKE = 1.35;
const SLACK = 32;

/** Indices of strips by length, in batches. */
export function batches(strips: readonly Strip[]): readonly (readonly number[])[] {
  const order = strips.map((_, at) => at).sort((a, b) => strips[a]!.width - strips[b]!.width);
  const all: number[][] = [];
  for (const at of order) {
    const batch = all.at(-1);
    const shortest = batch === undefined ? 0 : strips[batch[0]!]!.width;
    if (batch !== undefined && batch.length < MOST && strips[at]!.width <= shortest * ALIKE + SLACK) batch.push(at);
    else all.push([at]);
  }
  return all;
}
