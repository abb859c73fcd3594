import writeExcelFile, {
  type Cell,
  type CellObject,
  type Row,
  type Sheet as XlsxSheet,
} from 'write-excel-file/universal';
import type { Sheet, SheetColumn, SheetTable, SheetValue } from '#shared/model/sheet';
import { HEAD_ROWS, perSheet, printNames, rowsHigh, rowsOf } from './features';

const BORDER = { borderStyle: 'thin', borderColor: '#999999' } as const;
const FONT = '宋体';

/** Sheet → .xlsx: title row, frozen head with filter, fixed widths, wrapped text, printed across, heads on every page. */
export async function sheetToXlsx(sheet: Sheet): Promise<Uint8Array> {
  const sheets = sheet.tables.map(
    (table): XlsxSheet<Blob> => ({
      sheet: table.tab,
      data: [
        titleRow(table),
        table.columns.map(headCell),
        ...table.rows.map((row) => bodyRow(table.columns, row)),
        ...(table.totals === undefined ? [] : [bodyRow(table.columns, table.totals).map(bold)]),
        ...(table.notes ?? []).map((note) => noteRow(table, note)),
      ],
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: HEAD_ROWS,
      ...(table.freeze !== undefined && { stickyColumnsCount: table.freeze }),
      orientation: 'landscape',
      ...(table.pictures !== undefined && { images: picturesOf(table) }),
    }),
  );
  const blob = await writeExcelFile(sheets, {
    fontFamily: FONT,
    fontSize: 11,
    features: [perSheet(sheet.tables), printNames(sheet.tables)],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function titleRow({ title, columns }: SheetTable): Row {
  const first: Cell = {
    value: title,
    type: String,
    fontWeight: 'bold',
    fontSize: 14,
    columnSpan: columns.length,
    align: 'center',
    alignVertical: 'center',
    height: 30,
  };
  return [first, ...columns.slice(1).map(() => null)];
}

function noteRow({ columns }: SheetTable, note: string): Row {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const first: Cell = {
    value: note,
    type: String,
    wrap: true,
    columnSpan: columns.length,
    height: linesOf(note, width) * LINE + 3,
  };
  return [first, ...columns.slice(1).map(() => null)];
}

/** Points a line of text needs. */
const LINE = 15;

/** As high as its longest cell, since not every program works that out for itself. */
function bodyRow(columns: readonly SheetColumn[], row: readonly SheetValue[]): Row {
  const [first, ...rest] = columns.map((column, index) => cell(column, row[index]));
  const lines = Math.max(...columns.map(({ width, wrap }, index) => (wrap ? linesOf(row[index], width) : 1)));
  return [{ ...(first as CellObject), height: Math.min(MOST, lines * LINE + 3) }, ...rest];
}

/** Excel takes no row higher than this. */
const MOST = 409;

/** A Chinese character is about two of the characters that widths are counted in. */
const linesOf = (value: SheetValue, width: number): number =>
  String(value ?? '')
    .split('\n')
    .reduce(
      (sum, part) =>
        sum +
        Math.max(
          1,
          Math.ceil(
            Array.from(part, (sign) => (sign > '\u2000' ? 2 : 1)).reduce((a: number, b) => a + b, 0) / (width - 1),
          ),
        ),
      0,
    );

const headCell = ({ title }: SheetColumn): Cell => ({
  value: title,
  type: String,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  backgroundColor: '#efece6',
  wrap: true,
  ...BORDER,
});

function cell(column: SheetColumn, value: SheetValue): Cell {
  const look = { alignVertical: 'top', wrap: column.wrap ?? false, ...BORDER } as const;
  if (value === undefined || value === '') return { ...look };
  if (column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)))
    return { ...look, value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy"年"m"月"d"日"' };
  if (typeof value === 'number') return { ...look, value, type: Number, align: 'right', format: formats[column.kind] };
  return { ...look, value, type: String };
}

const formats: Record<SheetColumn['kind'], string> = {
  text: 'General',
  date: 'General',
  integer: '#,##0',
  points: '0.0',
  decimal: '#,##0.00',
  percent: '0.0%',
};

const bold = (each: Cell): Cell => (each === null || typeof each !== 'object' ? each : { ...each, fontWeight: 'bold' });

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

function picturesOf(table: SheetTable) {
  let row = HEAD_ROWS + rowsOf(table) + 2;
  return (table.pictures ?? []).map(({ png, width, height, title }) => {
    const at = row;
    row += rowsHigh(height);
    return {
      content: new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }),
      contentType: 'image/png',
      width: Math.round(width * PIXELS_PER_MILLIMETRE),
      height: Math.round(height * PIXELS_PER_MILLIMETRE),
      dpi: 96,
      anchor: { row: at, column: 1 },
      title,
    };
  });
}
