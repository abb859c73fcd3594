import type { Placed } from './placed';

/** A gutter is sought in the middle third of the page. */
const MIDDLE = { from: 0.34, to: 0.66, step: 0.01 };
/** Lines that each column must have before the page counts as set in two. */
const FEWEST = 6;
/** How much of its column a line of running text fills; entries of forms are shorter. */
const FILLED = 0.7;

/**
 * Two columns of running text, or two pages on one scan: left, then right. One column otherwise. Lines that run across
 * the gutter (a headline) are read before both.
 */
export function columnsOf<Item extends Placed>(items: readonly Item[]): readonly (readonly Item[])[] {
  const gutter = gutterOf(items);
  if (gutter === undefined) return items.length === 0 ? [] : [items];
  const left = items.filter(({ box }) => box[0] + box[2] <= gutter);
  const right = items.filter(({ box }) => box[0] >= gutter);
  const across = items.filter((item) => !left.includes(item) && !right.includes(item));
  const first = Math.min(...[...left, ...right].map(({ box }) => box[1]));
  const heads = across.filter(({ box }) => box[1] < first);
  const feet = across.filter((item) => !heads.includes(item));
  return [heads, left, right, feet].filter((column) => column.length > 0);
}

/** Where the fewest lines cross and both sides look like running text. */
function gutterOf(items: readonly Placed[]): number | undefined {
  if (items.length < 2 * FEWEST) return undefined;
  let best: { readonly at: number; readonly crossing: number } | undefined;
  for (let at = MIDDLE.from; at <= MIDDLE.to; at += MIDDLE.step) {
    const crossing = items.filter(({ box }) => box[0] < at && box[0] + box[2] > at).length;
    if (best === undefined || crossing < best.crossing) best = { at, crossing };
  }
  if (best === undefined || best.crossing > items.length * 0.1) return undefined;
  const { at } = best;
  const left = items.filter(({ box }) => box[0] + box[2] <= at);
  const right = items.filter(({ box }) => box[0] >= at);
  return isRunning(left) && isRunning(right) ? at : undefined;
}

function isRunning(lines: readonly Placed[]): boolean {
  if (lines.length < FEWEST) return false;
  const start = Math.min(...lines.map(({ box }) => box[0]));
  const end = Math.max(...lines.map(({ box }) => box[0] + box[2]));
  const full = lines.filter(({ box }) => box[2] >= (end - start) * FILLED);
  return full.length >= lines.length / 2;
}
