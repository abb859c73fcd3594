import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { SheetTable } from '#shared/model/sheet';

/** Rows above the data: title and column heads. */
export const HEAD_ROWS = 2;

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';
const WORKBOOK_FILE = 'xl/workbook.xml';

/** Filter on the head row, one page wide, as many long as it takes. */
export const perSheet = (tables: readonly SheetTable[]): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET_FILE]: {
        transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
          const table = tables[sheetIndex]!;
          const ref = `${getCellAddress(HEAD_ROWS - 1, 0)}:${lastCell(table, table.rows.length)}`;
          const filtered = inSheet(xml, getSelfClosingTagMarkup('autoFilter', { ref }));
          return inSheet(filtered, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>').replace(
            /<pageSetup [^>]*\/>/,
            pageSetup(table),
          );
        },
      },
    },
  },
});

const pageSetup = ({ paper = 'A3' }: SheetTable): string =>
  `<pageSetup paperSize="${paper === 'A3' ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;

/** What is printed, and the head rows again on each page. */
export const printNames = (tables: readonly SheetTable[]): Feature<Blob> => ({
  files: {
    transform: {
      [WORKBOOK_FILE]: {
        transform: (xml: string) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<definedNames>${tables.map(namesOf).join('')}</definedNames>`,
            WORKBOOK_ORDER,
            'workbook',
          ),
      },
    },
  },
});

const WORKBOOK_ORDER = ['workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'definedNames', 'calcPr', 'extLst'];

function namesOf(table: SheetTable, index: number): string {
  const tab = `'${table.tab.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;')}'`;
  const rows = rowsOf(table);
  const name = (kind: string, what: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${index}">${tab}!${what}</definedName>`;
  const column = getCellAddress(0, table.columns.length - 1).replace(/\d+$/, '');
  return [
    name('Print_Area', `$A$1:$${column}$${HEAD_ROWS + rows + pictureRows(table)}`),
    name('Print_Titles', `$1:$${HEAD_ROWS}`),
  ].join('');
}

/** Rows of data, sums and notes. */
export const rowsOf = ({ rows, totals, notes = [] }: SheetTable): number =>
  rows.length + (totals === undefined ? 0 : 1) + notes.length;

/** Rows of 15 points that the pictures cover, with one left free above each. */
export const pictureRows = ({ pictures = [] }: SheetTable): number =>
  pictures.reduce((sum, { height }) => sum + rowsHigh(height), 0);

export const rowsHigh = (millimetres: number): number => Math.ceil(((millimetres / 25.4) * 72) / 15) + 1;

const lastCell = ({ columns }: SheetTable, rows: number): string =>
  getCellAddress(HEAD_ROWS - 1 + rows, columns.length - 1);

const inSheet = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(SHEET_FILE, 'worksheet')!, 'worksheet');
