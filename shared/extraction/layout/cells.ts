import type { Box } from '../../model/geometry';
import type { Rule } from '../../model/page-text';
import { sidesRound } from '../../model/ruled-cell';

/** The cell of a form that holds a box, by where its rules begin: the same for every line in it, however the scan leans. */
export function cellAround(box: Box, rules: readonly Rule[]): Box | undefined {
  const sides = sidesRound([box[0] + box[2] / 2, box[1] + box[3] / 2], rules);
  if (sides === undefined) return undefined;
  const [left, top] = [sides.left.from[0], sides.top.from[1]];
  return [left, top, sides.right.from[0] - left, sides.bottom.from[1] - top];
}

export const sameBox = (a: Box, b: Box): boolean => a.every((side, at) => Math.abs(side - b[at]!) < 0.004);
