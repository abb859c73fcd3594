import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Cell } from '#shared/model/paper';
import {
  CELL,
  dateWords,
  measure,
  pairTable,
  printedRows,
  rowHeight,
  SEAL_LINES,
  type Setting,
  SIGNATURE_LINES,
  type TypeStyle,
} from '#shared/typesetting/index';
import { gap, paragraph } from './paragraph';
import { twips, twipsOf } from './twips';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export function tableOf(setting: Setting, { widths, head, rows }: Of<'table'>): Table {
  const { tableHead, table } = setting.scale;
  return ruled(widths, [
    row(setting, widths, head, tableHead, true),
    ...printedRows(setting, { widths, head, rows }).map((cells) => row(setting, widths, cells, table)),
  ]);
}

export function pairsOf(setting: Setting, { pairs }: Of<'pairs'>): Table {
  const { widths, rows } = pairTable(pairs, measure(setting.geometry));
  return ruled(
    widths,
    rows.map((cells) => row(setting, widths, cells, setting.scale.table)),
  );
}

/** Widths are absolute and fixed, so that Word, WPS and LibreOffice break lines alike. */
const ruled = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({ ...fixed(widths), rows, borders: { ...every(HAIRLINE) } });

const fixed = (widths: readonly number[]) => ({
  layout: TableLayoutType.FIXED,
  width: { size: twips(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
  columnWidths: widths.map(twips),
  indent: { size: 0, type: WidthType.DXA },
  margins: {
    top: twipsOf(CELL.above),
    bottom: twipsOf(CELL.below),
    left: twipsOf(CELL.side),
    right: twipsOf(CELL.side),
  },
});

function row(
  setting: Setting,
  widths: readonly number[],
  cells: readonly Cell[],
  style: TypeStyle,
  tableHeader = false,
): TableRow {
  const height = { value: twipsOf(rowHeight(setting, widths, cells, style)), rule: HeightRule.ATLEAST };
  return new TableRow({ tableHeader, cantSplit: true, height, children: tableCells(cells, widths, style) });
}

function tableCells(cells: readonly Cell[], widths: readonly number[], style: TypeStyle): readonly TableCell[] {
  let column = 0;
  return cells.map(({ text, align, bold, span = 1 }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      ...(span > 1 && { columnSpan: span }),
      verticalAlign: VerticalAlignTable.CENTER,
      children: text.split('\n').map((part) =>
        paragraph([{ text: part }], {
          style: bold === undefined ? style : { ...style, bold },
          ...(align !== undefined && { align }),
          keep: span > 1,
          ragged: true,
        }),
      ),
    });
  });
}

/** One box per signer, side by side, without borders; the date on its last line. */
export function signaturesOf(
  setting: Setting,
  { signers, date, seal }: Of<'signatures'>,
): readonly (Paragraph | Table)[] {
  const style = setting.scale.text;
  const widths = signers.map(() => measure(setting.geometry) / signers.length);
  const empty = (seal ? SEAL_LINES : SIGNATURE_LINES) - 2;
  const children = signers.map(
    (signer, index) =>
      new TableCell({
        width: { size: twips(widths[index]!), type: WidthType.DXA },
        children: [
          paragraph([{ text: signer }], { style }),
          ...Array.from({ length: empty }, () => gap(style.line, style)),
          paragraph([{ text: dateWords(date, seal) }], { style }),
        ],
      }),
  );
  return [
    gap(style.line, style, true),
    new Table({ ...fixed(widths), borders: every(NONE), rows: [new TableRow({ cantSplit: true, children })] }),
  ];
}

const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const every = (border: IBorderOptions) => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
});
