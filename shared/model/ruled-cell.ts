import type { Rule } from './page-text';

/** Rules end a little short of one another on paper, or run beyond. Page fractions. */
const SLACK = 0.01;
/** Rules this near one another are pieces of one. */
const SAME = 0.006;
/** Share of a cell's top or bottom that must be drawn: strokes of characters in a row are taken for short rules now and then. */
const DRAWN = 0.5;

/** The rules that close a cell on its four sides. */
export type CellSides = { readonly left: Rule; readonly right: Rule; readonly top: Rule; readonly bottom: Rule };

export const isVertical = ({ from, to }: Rule): boolean => Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);

/** The cell of a form or table round a place; undefined where rules do not close it. Rules may lean as the scan does. */
export function sidesRound([x, y]: Rule['from'], rules: readonly Rule[]): CellSides | undefined {
  const walls = crossed(rules.filter(isVertical), 1, y);
  const left = nearestBelow(walls, x);
  const right = nearestAbove(walls, x);
  if (left === undefined || right === undefined) return undefined;
  const level = rules.filter((rule) => !isVertical(rule));
  const wide = right.at - left.at;
  const floors = crossed(level, 0, x).filter(({ at }) => drawn(level, at, x, left.at, right.at) >= DRAWN * wide);
  const top = nearestBelow(floors, y);
  const bottom = nearestAbove(floors, y);
  if (top === undefined || bottom === undefined) return undefined;
  return { left: left.rule, right: right.rule, top: top.rule, bottom: bottom.rule };
}

/** Where a rule stands on the other axis as it passes `at` on the one along which it runs (0 across, 1 down). */
export function crossing({ from, to }: Rule, axis: 0 | 1, at: number): number {
  const other = axis === 0 ? 1 : 0;
  const length = to[axis] - from[axis];
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (at - from[axis]) / length));
  return from[other] + (to[other] - from[other]) * share;
}

type Crossed = { readonly rule: Rule; readonly at: number };

const crossed = (rules: readonly Rule[], axis: 0 | 1, at: number): readonly Crossed[] =>
  rules
    .filter(
      ({ from, to }) => Math.min(from[axis], to[axis]) - SLACK <= at && Math.max(from[axis], to[axis]) + SLACK >= at,
    )
    .map((rule) => ({ rule, at: crossing(rule, axis, at) }));

/** How much of the way from `left` to `right` is drawn at one height, in however many pieces. */
function drawn(level: readonly Rule[], height: number, x: number, left: number, right: number): number {
  return level
    .filter((rule) => Math.abs(straightOn(rule, x) - height) < SAME)
    .reduce((sum, { from, to }) => {
      const [start, end] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
      return sum + Math.max(0, Math.min(right, end) - Math.max(left, start));
    }, 0);
}

/** The height of a level rule at `x` if it went on straight. */
function straightOn({ from, to }: Rule, x: number): number {
  const length = to[0] - from[0];
  return length === 0 ? from[1] : from[1] + ((to[1] - from[1]) * (x - from[0])) / length;
}

const nearestBelow = (all: readonly Crossed[], limit: number): Crossed | undefined =>
  all
    .filter(({ at }) => at <= limit)
    .reduce<Crossed | undefined>((a, b) => (a === undefined || b.at > a.at ? b : a), undefined);

const nearestAbove = (all: readonly Crossed[], limit: number): Crossed | undefined =>
  all
    .filter(({ at }) => at > limit)
    .reduce<Crossed | undefined>((a, b) => (a === undefined || b.at < a.at ? b : a), undefined);
