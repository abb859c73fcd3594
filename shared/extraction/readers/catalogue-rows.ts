import { mendDigits } from '../../base/mend-digits';
import { readDates } from '../../base/read-date';
import type { Citation } from '../../model/citation';
import type { CatalogueRow } from '../../model/fact';
import { around } from '../../model/geometry';
import type { FlowBlock, PaperText } from '../layout/paper-text';
import type { Reader } from '../layout/reading';
import { centreOf, nearestColumn, tableRows } from '../layout/table-rows';
import { numberIn } from './number';

type Columns = Partial<Record<'number' | 'title' | 'pages' | 'date' | 'document' | 'author' | 'note', number>>;

const heads: readonly (readonly [RegExp, keyof Columns])[] = [
  [/^(?:顺?序号|编号)$/u, 'number'],
  [/题名|文书名称|材料名称|文件名称|^名称|标题|内容$/u, 'title'],
  [/页[号次码数]|所在页|起止页/u, 'pages'],
  [/日期|时间/u, 'date'],
  [/文号|文件编号|字号/u, 'document'],
  [/^(?:责任者|责任人|制作(?:单位|机关|人)|形成单位|作者)$/u, 'author'],
  [/^(?:备注|备考|份数)$/u, 'note'],
];

/** Rows of 卷内目录: cells gathered by height, told apart by the columns of the head, or by their form where that is unread. */
export const catalogueRows: Reader<readonly CatalogueRow[]> = (paper) => {
  const rows = paper.pages.flatMap(({ ordinal }) => rowsOn(paper, ordinal));
  if (rows.length === 0) return undefined;
  return { value: rows.map(({ row }) => row), cited: rows.map(({ cited }) => cited), confidence: 0.9 };
};

type Read = { readonly row: CatalogueRow; readonly cited: Citation };

function rowsOn(paper: PaperText, page: number): Read[] {
  const blocks = paper.blocks.filter((block) => block.page === page);
  const lines = tableRows(blocks);
  const headAt = lines.findIndex(
    (cells) => cells.filter(({ text }) => heads.some(([words]) => words.test(text))).length >= 2,
  );
  const columns = headAt < 0 ? {} : columnsOf(lines[headAt]!);
  return lines.slice(headAt + 1).flatMap((cells) => {
    const row = rowOf(cells, columns);
    const box = around(cells.map((cell) => cell.box));
    return row === undefined || box === undefined
      ? []
      : [{ row, cited: { page, box, quote: cells.map(({ text }) => text).join(' ') } }];
  });
}

function columnsOf(cells: readonly FlowBlock[]): Columns {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const column = heads.find(([words]) => words.test(cell.text))?.[1];
      return column === undefined ? [] : [[column, centreOf(cell)]];
    }),
  );
}

function rowOf(cells: readonly FlowBlock[], columns: Columns): CatalogueRow | undefined {
  const inColumn = (column: keyof Columns): string | undefined => {
    const at = columns[column];
    if (at === undefined) return undefined;
    const own = cells.filter((cell) => nearestColumn(columns, cell) === column);
    return own.length === 0 ? undefined : own.map(({ text }) => text).join(column === 'pages' ? ' ' : '');
  };
  const whole = cells.map(({ text }) => text).join(' ');
  const single = cells.length === 1 ? oneLine(whole) : undefined;
  const title = (single?.title ?? inColumn('title') ?? longestTitle(cells))?.replace(
    /^\d{1,3}[.、](?=[\u4e00-\u9fa5])|(?:19|20)\d{6}$/gu,
    '',
  );
  if (title === undefined || !/[\u4e00-\u9fa5]{2}/u.test(title) || /^第?\d*页|^合计|^备注$/u.test(title))
    return undefined;
  const pages = pagesIn(single?.pages ?? inColumn('pages') ?? trailingPages(cells) ?? '');
  const date = readDates(inColumn('date') ?? whole).find(({ kind }) => kind === 'read');
  const number = Number.parseInt(single?.number ?? inColumn('number') ?? /^\d{1,3}/.exec(whole)?.[0] ?? '', 10);
  // Number and folio are single digits, which engines lose first: a dated title under the head's column is a row without them.
  const dated = columns.title !== undefined && date !== undefined && inColumn('title') !== undefined;
  if (pages.from === undefined && Number.isNaN(number) && !dated) return undefined;
  return {
    number: Number.isNaN(number) ? undefined : number,
    title,
    ...pages,
    date: date?.kind === 'read' ? date.date : undefined,
  };
}

/** A row read as one line: 3 立案审批表 2024.3.5 12-13. */
function oneLine(
  text: string,
): { readonly number: string; readonly title: string; readonly pages: string } | undefined {
  const match =
    /^(\d{1,3})[.、\s]?([\u4e00-\u9fa5][^\d]*?)(?:[\u4e00-\u9fa5]*\[?\d{4}\]?.*?)?(\d{1,4}(?:[-至~]\d{1,4})?)$/u.exec(
      text,
    );
  return match === null ? undefined : { number: match[1]!, title: match[2]!, pages: match[3]! };
}

const longestTitle = (cells: readonly FlowBlock[]): string | undefined =>
  cells
    .map(({ text }) => text)
    .filter((text) => /[\u4e00-\u9fa5]{2}/u.test(text) && numberIn(text) === undefined && readDates(text).length === 0)
    .sort((a, b) => b.length - a.length)[0];

const trailingPages = (cells: readonly FlowBlock[]): string | undefined =>
  cells.map(({ text }) => text).findLast((text) => /^\d{1,4}(?:[-至~]\d{1,4})?$/u.test(text));

/** A date that strayed into the column of pages; no dossier has as many pages as the years count. */
const DATE_OR_YEAR = /(?<!\d)(?:19|20)\d{2}(?:[.年/-]\d{1,2}(?:[.月/-]\d{1,2}日?)?|\d{4}(?!\d)|(?!\d))/gu;

function pagesIn(text: string): { readonly from: number | undefined; readonly to: number | undefined } {
  const match = /(?<!\d)(\d{1,4})(?!\d)(?:[-至~—]+(\d{1,4})(?!\d))?/u.exec(
    mendDigits(
      text
        .replaceAll(DATE_OR_YEAR, ' ')
        .replace(/^[lI|](?=$|-)/u, '1')
        .replace(/^S(?=$|-)/u, '5')
        .replace(/^B(?=$|-)/u, '8'),
    ),
  );
  if (match === null) return { from: undefined, to: undefined };
  const from = Number(match[1]);
  const to = match[2] === undefined ? undefined : Number(match[2]);
  return { from, to: to !== undefined && to < from ? undefined : to };
}
