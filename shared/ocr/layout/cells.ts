import type { Box } from '../../model/geometry';
import type { Rule } from '../../model/page-text';
import type { Placed } from './placed';

/** Rules end a little short of one another on paper. Page fractions. */
const SLACK = 0.008;

export const isVertical = ({ from, to }: Rule): boolean => Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);

type Cell<Item> = { readonly box: Box; readonly items: readonly Item[] };

/** Gathers what stands in one ruled cell, closed on four sides; the rest is free. */
export function cellsOf<Item extends Placed>(
  items: readonly Item[],
  rules: readonly Rule[],
): { readonly cells: readonly Cell<Item>[]; readonly free: readonly Item[] } {
  const verticals = rules.filter(isVertical);
  const horizontals = rules.filter((rule) => !isVertical(rule));
  const cells = new Map<string, { box: Box; items: Item[] }>();
  const free: Item[] = [];
  for (const item of items) {
    const box = cellRound(item.box, verticals, horizontals);
    if (box === undefined) {
      free.push(item);
      continue;
    }
    // Sides found from different lines of one cell differ by the tilt of the rules.
    const key = box.map((side) => Math.round(side * 100)).join();
    const cell = cells.get(key) ?? near(cells, box) ?? { box, items: [] };
    cell.items.push(item);
    cells.set(key, cell);
  }
  return { cells: [...new Set(cells.values())], free };
}

function near<C extends { readonly box: Box }>(cells: ReadonlyMap<string, C>, box: Box): C | undefined {
  return [...cells.values()].find((cell) => cell.box.every((side, at) => Math.abs(side - box[at]!) <= SLACK));
}

function cellRound([x, y, w, h]: Box, verticals: readonly Rule[], horizontals: readonly Rule[]): Box | undefined {
  const column = x + w / 2;
  const row = y + h / 2;
  const walls = verticals.filter(spans(1, row)).map((rule) => crossing(rule, 1, row));
  const floors = horizontals.filter(spans(0, column)).map((rule) => crossing(rule, 0, column));
  const left = nearestBelow(walls, column);
  const right = nearestAbove(walls, column);
  const top = nearestBelow(floors, row);
  const bottom = nearestAbove(floors, row);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  return [left, top, right - left, bottom - top];
}

/** Rules that pass `at` on the axis along which they run (0 across, 1 down). */
const spans =
  (axis: 0 | 1, at: number) =>
  ({ from, to }: Rule): boolean =>
    Math.min(from[axis], to[axis]) - SLACK <= at && Math.max(from[axis], to[axis]) + SLACK >= at;

/** Where a rule stands on the other axis as it passes `at`. */
function crossing({ from, to }: Rule, axis: 0 | 1, at: number): number {
  const other = axis === 0 ? 1 : 0;
  const length = to[axis] - from[axis];
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (at - from[axis]) / length));
  return from[other] + (to[other] - from[other]) * share;
}

function nearestBelow(values: readonly number[], limit: number): number | undefined {
  const below = values.filter((value) => value <= limit);
  return below.length === 0 ? undefined : Math.max(...below);
}

function nearestAbove(values: readonly number[], limit: number): number | undefined {
  const above = values.filter((value) => value > limit);
  return above.length === 0 ? undefined : Math.min(...above);
}
