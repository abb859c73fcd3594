import type { Box } from '../../model/geometry';
import type { Rule } from '../../model/page-text';

/** How far a ruling line may end before or beyond what it bounds, as a share of the page. */
const SLACK = 0.012;

/** The cell of a form that holds a box: bounded by ruling lines on all four sides, or undefined. */
export function cellAround(box: Box, rules: readonly Rule[]): Box | undefined {
  const x = box[0] + box[2] / 2;
  const y = box[1] + box[3] / 2;
  const upright = rules.filter(isUpright).filter(({ from, to }) => spans(from[1], to[1], y));
  const level = rules.filter((rule) => !isUpright(rule)).filter(({ from, to }) => spans(from[0], to[0], x));
  const left = largest(upright.map(({ from }) => from[0]).filter((at) => at <= x));
  const right = smallest(upright.map(({ from }) => from[0]).filter((at) => at > x));
  const top = largest(level.map(({ from }) => from[1]).filter((at) => at <= y));
  const bottom = smallest(level.map(({ from }) => from[1]).filter((at) => at > y));
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  return [left, top, right - left, bottom - top];
}

export const sameBox = (a: Box, b: Box): boolean => a.every((side, at) => Math.abs(side - b[at]!) < 0.004);

const isUpright = ({ from, to }: Rule): boolean => Math.abs(from[0] - to[0]) < Math.abs(from[1] - to[1]);

const spans = (a: number, b: number, at: number): boolean =>
  Math.min(a, b) - SLACK <= at && at <= Math.max(a, b) + SLACK;

const largest = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.max(...values);
const smallest = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.min(...values);
