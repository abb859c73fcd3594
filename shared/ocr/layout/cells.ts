import type { Box } from '../../model/geometry';
import type { Rule } from '../../model/page-text';
import { crossing, sidesRound } from '../../model/ruled-cell';
import type { Placed } from './placed';

/** Cells this like one another are one. Page fractions. */
const SAME = 0.008;

type Cell<Item> = { readonly box: Box; readonly items: readonly Item[] };

/** Gathers what stands in one ruled cell, closed on four sides; the rest is free. */
export function cellsOf<Item extends Placed>(
  items: readonly Item[],
  rules: readonly Rule[],
): { readonly cells: readonly Cell<Item>[]; readonly free: readonly Item[] } {
  const cells = new Map<string, { box: Box; items: Item[] }>();
  const free: Item[] = [];
  for (const item of items) {
    const box = cellRound(item.box, rules);
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
  return [...cells.values()].find((cell) => cell.box.every((side, at) => Math.abs(side - box[at]!) <= SAME));
}

function cellRound([x, y, w, h]: Box, rules: readonly Rule[]): Box | undefined {
  const [column, row] = [x + w / 2, y + h / 2];
  const sides = sidesRound([column, row], rules);
  if (sides === undefined) return undefined;
  const [left, right] = [crossing(sides.left, 1, row), crossing(sides.right, 1, row)];
  const [top, bottom] = [crossing(sides.top, 0, column), crossing(sides.bottom, 0, column)];
  return [left, top, right - left, bottom - top];
}
