import { around, type Box } from '../../model/geometry';
import type { Rule } from '../../model/page-text';
import { cellsOf } from './cells';
import { columnsOf } from './columns';
import type { Placed } from './placed';

/**
 * Reading order of running text, two columns, forms and tables: top to bottom by rows, in a row from left to right,
 * what stands in one ruled cell together.
 */
export function inReadingOrder<Item extends Placed>(items: readonly Item[], rules: readonly Rule[]): readonly Item[] {
  const { cells, free } = cellsOf(items, rules);
  const blocks = [...cells.map(({ box, items: inside }) => ({ box, items: byRows(inside) })), ...freeBlocks(free)];
  return inBlockOrder(blocks).flatMap(({ items: inside }) => inside);
}

type Block<Item> = { readonly box: Box; readonly items: readonly Item[] };

/** Each row of running text stands for itself among the cells; text in two columns stays in one piece. */
function freeBlocks<Item extends Placed>(free: readonly Item[]): readonly Block<Item>[] {
  const columns = columnsOf(free);
  const pieces = columns.length > 1 ? [columns.flatMap(byRows)] : rowsOf(free);
  return pieces.map((items) => ({ box: around(items.map(({ box }) => box))!, items }));
}

/** Cells that begin at the same height follow one another from left to right; a tall label comes before what it labels. */
function inBlockOrder<Item>(blocks: readonly Block<Item>[]): readonly Block<Item>[] {
  const rest = [...blocks].sort((a, b) => a.box[1] - b.box[1]);
  const ordered: Block<Item>[] = [];
  while (rest.length > 0) {
    const first = rest[0]!;
    const lowest = Math.min(...rest.map(({ box }) => box[3]).filter((height) => height > 0), first.box[3]);
    const row = rest.filter(({ box }) => box[1] <= first.box[1] + lowest * 0.5);
    ordered.push(...row.sort((a, b) => a.box[0] - b.box[0]));
    for (const block of row) rest.splice(rest.indexOf(block), 1);
  }
  return ordered;
}

const byRows = <Item extends Placed>(items: readonly Item[]): readonly Item[] => rowsOf(items).flat();

/** Share of the lower of two heights that must overlap for two lines to stand in one row. */
const OVERLAP = 0.5;

/** Rows by vertical overlap, each from left to right. */
export function rowsOf<Item extends Placed>(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: { top: number; bottom: number; items: Item[] }[] = [];
  for (const item of [...items].sort((a, b) => middleOf(a) - middleOf(b))) {
    const [, top, , height] = item.box;
    const row = rows.at(-1);
    const shared = row === undefined ? 0 : Math.min(row.bottom, top + height) - Math.max(row.top, top);
    if (row !== undefined && shared >= OVERLAP * Math.min(height, row.bottom - row.top)) {
      row.items.push(item);
      // The row keeps the height of its typical line, or one tall line would swallow the rows below.
      row.top = mean(row.items.map(({ box }) => box[1]));
      row.bottom = mean(row.items.map(({ box }) => box[1] + box[3]));
    } else rows.push({ top, bottom: top + height, items: [item] });
  }
  return rows.map((row) => row.items.sort((a, b) => a.box[0] - b.box[0]));
}

const middleOf = ({ box }: Placed): number => box[1] + box[3] / 2;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
