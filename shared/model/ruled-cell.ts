import type { Rule } from './page-text';

/** Rules end a little short of one another on paper, or run beyond. Page fractions. */
const SLACK = 0.01;
/** Rules this near one another are pieces of one. */
const SAME = 0.006;
/** Share of a side that must be drawn: strokes of printed and written characters are taken for short rules now and then. */
const DRAWN = 0.5;
/** Level rules this long, a narrow column's width, are none of those. */
const LONG = 0.1;

/** The rules that close a cell on its four sides. */
export type CellSides = { readonly left: Rule; readonly right: Rule; readonly top: Rule; readonly bottom: Rule };

export const isVertical = ({ from, to }: Rule): boolean => Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);

/** The cell of a form or table round a place; undefined where rules do not close it. Rules may lean as the scan does. */
export function sidesRound([x, y]: Rule['from'], rules: readonly Rule[]): CellSides | undefined {
  const level = rules.filter((rule) => !isVertical(rule));
  const upright = rules.filter(isVertical);
  const floors = crossed(level, 0, x);
  const walls = standing(crossed(upright, 1, y), upright, y, floors);
  const left = nearestBelow(walls, x);
  const right = nearestAbove(walls, x);
  if (left === undefined || right === undefined) return undefined;
  const drawn = floors.filter((floor) => drawnBetween(level, 0, floor.at, x, left.at, right.at));
  const top = nearestBelow(drawn, y);
  const bottom = nearestAbove(drawn, y);
  if (top === undefined || bottom === undefined) return undefined;
  return { left: left.rule, right: right.rule, top: top.rule, bottom: bottom.rule };
}

/** Walls that are drawn along most of the row: strokes of a signature stand in the middle of one. */
function standing(
  walls: readonly Crossed[],
  upright: readonly Rule[],
  y: number,
  floors: readonly Crossed[],
): readonly Crossed[] {
  const long = floors.filter(({ rule: { from, to } }) => Math.abs(to[0] - from[0]) >= LONG);
  const top = nearestBelow(long, y);
  const bottom = nearestAbove(long, y);
  if (top === undefined || bottom === undefined) return walls;
  return walls.filter((wall) => drawnBetween(upright, 1, wall.at, y, top.at, bottom.at));
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

/** Whether rules are drawn most of the way between two places along their axis, `across` where they pass `at`, in however many pieces. */
function drawnBetween(
  rules: readonly Rule[],
  axis: 0 | 1,
  across: number,
  at: number,
  start: number,
  end: number,
): boolean {
  const length = rules
    .filter((rule) => Math.abs(straightOn(rule, axis, at) - across) < SAME)
    .reduce((sum, { from, to }) => {
      const [first, last] = [Math.min(from[axis], to[axis]), Math.max(from[axis], to[axis])];
      return sum + Math.max(0, Math.min(end, last) - Math.max(start, first));
    }, 0);
  return length >= DRAWN * (end - start);
}

/** Where a rule would pass `at` if it went on straight. */
function straightOn({ from, to }: Rule, axis: 0 | 1, at: number): number {
  const other = axis === 0 ? 1 : 0;
  const length = to[axis] - from[axis];
  return length === 0 ? from[other] : from[other] + ((to[other] - from[other]) * (at - from[axis])) / length;
}

const nearestBelow = (all: readonly Crossed[], limit: number): Crossed | undefined =>
  all
    .filter(({ at }) => at <= limit)
    .reduce<Crossed | undefined>((a, b) => (a === undefined || b.at > a.at ? b : a), undefined);

const nearestAbove = (all: readonly Crossed[], limit: number): Crossed | undefined =>
  all
    .filter(({ at }) => at > limit)
    .reduce<Crossed | undefined>((a, b) => (a === undefined || b.at < a.at ? b : a), undefined);
