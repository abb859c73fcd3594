import writeExcelFile, {
  type Cell,
  type CellObject,
  type Feature,
  type Row,
  type Sheet as XlsxSheet,
} from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Sheet, SheetColumn, SheetTable, SheetValue } from '#shared/model/sheet';

const BORDER = { borderStyle: 'thin', borderColor: '#999999' } as const;
const FONT = '宋体';
/** Rows above the data: title and column heads. */
const HEAD_ROWS = 2;

/** Sheet → .xlsx: title row, frozen head with filter, fixed widths, wrapped text, printed landscape on A4. */
export async function sheetToXlsx(sheet: Sheet): Promise<Uint8Array> {
  const sheets = sheet.tables.map(
    (table): XlsxSheet<Blob> => ({
      sheet: table.tab,
      data: [titleRow(table), table.columns.map(headCell), ...table.rows.map((row) => bodyRow(table.columns, row))],
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: HEAD_ROWS,
      orientation: 'landscape',
    }),
  );
  const blob = await writeExcelFile(sheets, {
    fontFamily: FONT,
    fontSize: 11,
    features: [filters(sheet.tables), onePageWide],
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
  if (column.kind === 'date')
    return { ...look, value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy"年"m"月"d"日"' };
  if (typeof value === 'number')
    return { ...look, value, type: Number, align: 'right', format: column.kind === 'integer' ? '0' : '0.0' };
  return { ...look, value, type: String };
}

/** A3 across, as wide as one page, as many pages long as it takes: a ledger of this width cannot be read on A4. */
const PAGE_SETUP = '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

/** A filter on the head row of each table. */
const filters = (tables: readonly SheetTable[]): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET_FILE]: {
        transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
          const { columns, rows } = tables[sheetIndex]!;
          const ref = `${getCellAddress(HEAD_ROWS - 1, 0)}:${getCellAddress(HEAD_ROWS - 1 + rows.length, columns.length - 1)}`;
          return inSheet(xml, getSelfClosingTagMarkup('autoFilter', { ref }));
        },
      },
    },
  },
});

const onePageWide: Feature<Blob> = {
  files: {
    transform: {
      [SHEET_FILE]: {
        transform: (xml: string) =>
          inSheet(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>').replace(/<pageSetup [^>]*\/>/, PAGE_SETUP),
      },
    },
  },
};

const inSheet = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(SHEET_FILE, 'worksheet')!, 'worksheet');
