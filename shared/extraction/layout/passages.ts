import type { Box } from '../../model/geometry';
import type { ReadPage } from '../../model/page-text';
import type { Passage } from '../../model/passage';
import { type Block, blocksOf } from './blocks';
import { sameBox } from './cells';

type Cell = { readonly box: Box; readonly texts: readonly string[] };

/** How far the edges of cells in one row or column may stand apart, by the tilt of the rules. Page fractions. */
const SLACK = 0.012;

/** A page's words in reading order, as read: lines of a paragraph or of a cell joined, ruled cells side by side in rows. */
export function passagesOf(page: ReadPage): readonly Passage[] {
  const passages: Passage[] = [];
  let cells: Cell[] = [];
  function endTable(): void {
    if (cells.length > 0) passages.push(...tabled(cells));
    cells = [];
  }
  for (const block of blocksOf(page)) {
    const { cell } = block;
    if (cell === undefined) {
      endTable();
      passages.push({ kind: 'paragraph', text: asRead(block) });
      continue;
    }
    const at = cells.findIndex(({ box }) => sameBox(box, cell));
    if (at < 0) cells.push({ box: cell, texts: [asRead(block)] });
    else cells[at] = { box: cell, texts: [...cells[at]!.texts, asRead(block)] };
  }
  endTable();
  return passages;
}

/** A frame round running text is no table. */
function tabled(cells: readonly Cell[]): readonly Passage[] {
  const rows = inRows(cells);
  const widest = rows.reduce((a, b) => (b.length > a.length ? b : a));
  if (widest.length === 1)
    return cells.flatMap(({ texts }) => texts.map((text): Passage => ({ kind: 'paragraph', text })));
  const lefts = widest.map(({ box }) => box[0]);
  return [{ kind: 'table', rows: rows.map((row) => inColumns(row, lefts)) }];
}

/** Cells that begin at one height, from left to right; a tall cell stands in the row where it begins. */
function inRows(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const cell of cells.toSorted((a, b) => a.box[1] - b.box[1])) {
    const row = rows.at(-1);
    if (row !== undefined && cell.box[1] - row[0]!.box[1] <= SLACK) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}

/** Under the columns of the row that has most of them, so that a row beside a tall cell begins where it does on paper. */
function inColumns(row: readonly Cell[], lefts: readonly number[]): readonly string[] {
  const texts: string[] = [];
  for (const { box, texts: own } of row) {
    const column = lefts.filter((left) => left <= box[0] + SLACK).length - 1;
    while (texts.length < column) texts.push('');
    texts.push(own.join('\n'));
  }
  while (texts.length < lefts.length) texts.push('');
  return texts;
}

const asRead = ({ lines }: Block): string => lines.map(({ text }) => text.trim()).join('');
