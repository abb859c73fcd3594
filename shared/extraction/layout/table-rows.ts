import type { FlowBlock } from './paper-text';

/** Blocks of a page as rows of a table, each from left to right: cells of one row share their height, unruled ones a line. */
export function tableRows(blocks: readonly FlowBlock[]): FlowBlock[][] {
  const rows: FlowBlock[][] = [];
  for (const block of [...blocks].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.find((cells) => sameRow(cells[0]!, block));
    if (row === undefined) rows.push([block]);
    else row.push(block);
  }
  return rows.map((cells) => cells.sort((a, b) => a.box[0] - b.box[0]));
}

function sameRow(a: FlowBlock, b: FlowBlock): boolean {
  if (a.cell !== undefined && b.cell !== undefined) {
    return Math.abs(a.cell[1] - b.cell[1]) < 0.006;
  }
  return Math.abs(middle(a) - middle(b)) < Math.min(a.box[3], b.box[3]) * 0.6;
}

const middle = ({ cell, box }: FlowBlock): number => (cell ?? box)[1] + (cell ?? box)[3] / 2;

/** Where the middle of a cell stands between the page's left and right edge, 0…1. */
export const centreOf = ({ cell, box }: FlowBlock): number => (cell ?? box)[0] + (cell ?? box)[2] / 2;

/** The column, given by the middles of the head's cells, that a cell stands under. */
export function nearestColumn<Column extends string>(
  columns: Partial<Record<Column, number>>,
  cell: FlowBlock,
): Column | undefined {
  const [left, right] = [cell.box[0], cell.box[0] + cell.box[2]];
  const all = Object.entries(columns) as [Column, number][];
  const inside = all.filter(([, at]) => at >= left - 0.01 && at <= right + 0.01);
  const among = inside.length > 0 ? inside : all;
  return among.sort((a, b) => Math.abs(a[1] - centreOf(cell)) - Math.abs(b[1] - centreOf(cell)))[0]?.[0];
}
