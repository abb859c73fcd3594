import type { Rule } from '../../model/page-text';

/** Where vertical rules pass the height `y`: a leaning rule stands elsewhere at the top than at the bottom. Page fractions. */
export function wallsAt(
  verticals: readonly Rule[],
  y: number,
): readonly { readonly x: number; readonly height: number }[] {
  return verticals
    .filter(({ from, to }) => from[1] <= y && to[1] >= y)
    .map(({ from, to }) => {
      const height = to[1] - from[1];
      return { x: from[0] + ((to[0] - from[0]) * (y - from[1])) / (height || 1), height };
    });
}
