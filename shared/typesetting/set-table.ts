import type { Block, Cell } from '../model/paper';
import { breakLines, type SetLine } from './break-lines';
import { type SetItem, type Strip, wordsOf } from './set-page';
import { type Setting, space } from './set-text';
import { inMillimetres, measure } from './sheet-geometry';
import type { TypeStyle } from './type-scale';

type TableBlock = Extract<Block, { kind: 'table' }>;
type PairsBlock = Extract<Block, { kind: 'pairs' }>;
type SignaturesBlock = Extract<Block, { kind: 'signatures' }>;

/** Points between a cell's border and its text. */
export const CELL = { side: 3, above: 2, below: 2 };
/** Thickness of a hairline border, points. */
export const BORDER = 0.5;

export const setTable = (setting: Setting, { widths, head, rows }: TableBlock): readonly Strip[] => {
  const first = setRow(setting, widths, head, setting.scale.tableHead);
  return [
    { ...first, keep: true },
    ...printedRows(setting, { widths, head, rows }).map((cells) => ({
      ...setRow(setting, widths, cells, setting.scale.table),
      head: [first],
    })),
  ];
};

/** The rows as they are printed: what is higher than a page below its head comes as several. */
export function printedRows(
  setting: Setting,
  { widths, head, rows }: Pick<TableBlock, 'widths' | 'head' | 'rows'>,
): readonly (readonly Cell[])[] {
  const { geometry, scale } = setting;
  const room = ((geometry.height - geometry.top - geometry.bottom) / 25.4) * 72;
  const below = room - rowHeight(setting, widths, head, scale.tableHead) - CELL.above - CELL.below - BORDER;
  return rows.flatMap((cells) => inParts(setting, widths, cells, Math.floor(below / scale.table.line)));
}

/** A row of more lines than a page holds goes on overleaf. */
function inParts(
  setting: Setting,
  widths: readonly number[],
  cells: readonly Cell[],
  most: number,
): readonly (readonly Cell[])[] {
  const lines = cellLines(setting, widths, cells, setting.scale.table);
  const parts = Math.ceil(Math.max(1, ...lines.map(({ length }) => length)) / most);
  if (parts === 1) return [cells];
  return Array.from({ length: parts }, (_, part) =>
    cells.map((cell, index) => ({
      ...cell,
      text: lines[index]!.slice(part * most, (part + 1) * most)
        .map(({ runs }) => wordsOf(runs))
        .join('\n'),
    })),
  );
}

/** Two labelled values a row; labels take a ninth of the width each. */
export const setPairs = (setting: Setting, { pairs }: PairsBlock): readonly Strip[] => {
  const { widths, rows } = pairTable(pairs, measure(setting.geometry));
  return rows.map((cells) => setRow(setting, widths, cells, setting.scale.table));
};

/** The pairs as a table without a head. */
export function pairTable(
  pairs: PairsBlock['pairs'],
  width: number,
): { readonly widths: readonly number[]; readonly rows: readonly (readonly Cell[])[] } {
  const label = Math.round(width / 9);
  const rows: Cell[][] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const two = [pairs[index]!, pairs[index + 1] ?? { label: '', value: '' }];
    rows.push(two.flatMap((pair): Cell[] => [{ text: pair.label, align: 'center', bold: true }, { text: pair.value }]));
  }
  return { widths: [label, width / 2 - label, label, width / 2 - label], rows };
}

/** Points a row is high: as its highest cell. */
export function rowHeight(
  setting: Setting,
  widths: readonly number[],
  cells: readonly Cell[],
  style: TypeStyle,
): number {
  const most = Math.max(1, ...cellLines(setting, widths, cells, style).map((lines) => lines.length));
  return most * style.line + CELL.above + CELL.below + BORDER;
}

function setRow(setting: Setting, widths: readonly number[], cells: readonly Cell[], style: TypeStyle): Strip {
  const height = inMillimetres(rowHeight(setting, widths, cells, style));
  const lines = cellLines(setting, widths, cells, style);
  const items: SetItem[] = [];
  let column = 0;
  let x = setting.geometry.left;
  for (const [index, cell] of cells.entries()) {
    const width = total(widths, column, cell.span);
    items.push(...frame(x, 0, width, height), ...cellItems(cell, lines[index]!, x, width, height, style));
    column += cell.span ?? 1;
    x += width;
  }
  return { height, items, keep: (cells[0]?.span ?? 1) > 1 };
}

function cellItems(
  { align = 'left', bold }: Cell,
  lines: readonly SetLine[],
  x: number,
  width: number,
  height: number,
  style: TypeStyle,
): readonly SetItem[] {
  const line = inMillimetres(style.line);
  const side = inMillimetres(CELL.side);
  const top = (height - lines.length * line) / 2;
  return lines
    .map(
      ({ runs }, index): SetItem => ({
        kind: 'line',
        x: x + side,
        y: top + index * line,
        width: width - 2 * side,
        height: line,
        runs,
        style: bold ? { ...style, bold } : style,
        align,
        colour: 'black',
      }),
    )
    .filter((item) => item.kind === 'line' && item.runs.length > 0);
}

type Broken = {
  readonly lines: readonly (readonly SetLine[])[];
  readonly by: readonly [Setting['advances'], readonly number[], TypeStyle];
};

/** A row is asked for its height, for its lines and by the Word writer: it is broken once. Rows never change. */
const broken = new WeakMap<readonly Cell[], Broken>();

function cellLines(
  { advances }: Setting,
  widths: readonly number[],
  cells: readonly Cell[],
  style: TypeStyle,
): readonly (readonly SetLine[])[] {
  const by = [advances, widths, style] as const;
  const known = broken.get(cells);
  if (known?.by.every((each, index) => each === by[index])) return known.lines;
  let column = 0;
  const lines = cells.map(({ text, span, figure }) => {
    const room = (total(widths, column, span) * 72) / 25.4 - 2 * CELL.side;
    column += span ?? 1;
    return breakLines([{ text, ...(figure !== undefined && { figure }) }], { measure: room, style, advances });
  });
  broken.set(cells, { lines, by });
  return lines;
}

const total = (widths: readonly number[], column: number, span = 1): number =>
  widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);

/** Four hairlines around a place. */
export function frame(x: number, y: number, width: number, height: number): readonly SetItem[] {
  const thick = inMillimetres(BORDER);
  const rule = (at: Pick<SetItem, 'x' | 'y' | 'width' | 'height'>): SetItem => ({
    kind: 'rule',
    colour: 'black',
    ...at,
  });
  return [
    rule({ x, y, width, height: thick }),
    rule({ x, y: y + height, width, height: thick }),
    rule({ x, y, width: thick, height }),
    rule({ x: x + width, y, width: thick, height: height + thick }),
  ];
}

/** Lines a signer's box is high: name, room for a hand or a seal, date. */
export const SIGNATURE_LINES = 3;
export const SEAL_LINES = 5;

export function setSignatures(setting: Setting, { signers, date, seal }: SignaturesBlock): readonly Strip[] {
  const { geometry, scale } = setting;
  const line = inMillimetres(scale.text.line);
  const width = measure(geometry) / signers.length;
  const count = seal ? SEAL_LINES : SIGNATURE_LINES;
  const text = (words: string, index: number, row: number): SetItem => ({
    kind: 'line',
    x: geometry.left + index * width + inMillimetres(CELL.side),
    y: row * line,
    width: width - 2 * inMillimetres(CELL.side),
    height: line,
    runs: [{ text: words }],
    style: scale.text,
    align: 'left',
    colour: 'black',
  });
  return [
    space(scale.text.line, true),
    {
      height: count * line + inMillimetres(CELL.above + CELL.below),
      items: signers.flatMap((signer, index) => [
        text(signer, index, 0),
        text(dateWords(date, seal), index, count - 1),
      ]),
    },
  ];
}

/** Room for a date written by hand where none is given. */
export const dateWords = (date: string, seal = false): string =>
  `${date === '' ? '　　　　年　　月　　日' : date}${seal ? '（印章）' : ''}`;
