import type { PlainDate } from '../../base/plain-date';
import type { Frame, FrameCase } from '../../model/draw';
import { type ColumnMapping, columnWords, type FrameColumn, requiredColumns, suggestColumns } from './frame-columns';
import { frameDigest } from './frame-digest';
import { dayIn, enterpriseIn, namesIn, procedureIn } from './read-cell';

/** A sheet as it was opened, with whatever stands above its head and below its last case. */
export type FrameSheet = { readonly source: string; readonly rows: readonly (readonly string[])[] };

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Rows among which the head is looked for: above it stand at most a title, a unit and a date. */
const HEAD_WITHIN = 10;

/** Index of the row that names the columns: the first that names two of those a list must have, else the first not blank. */
export function headOfFrame({ rows }: Pick<FrameSheet, 'rows'>): number {
  const naming = rows.slice(0, HEAD_WITHIN).findIndex((row) => {
    const mapping = suggestColumns(row);
    return requiredColumns.filter((column) => mapping[column] !== undefined).length >= 2;
  });
  return Math.max(0, naming >= 0 ? naming : rows.findIndex((row) => !isBlank(row)));
}

/** 合计 and the lines under a list that say who filled it in: no cases, and no faults of the list either. */
const isRemark = (row: readonly string[]): boolean => {
  const said = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return said.length <= 3 && /^(合计|总计|小计|共计|填表|制表|填报|审核|复核|备注|说明|注[:：])/.test(said[0] ?? '');
};

/** `row` as the spreadsheet counts, from 1; absent where the whole sheet is concerned. */
export type FrameTrouble = { readonly row?: number; readonly words: string };

export type ReadFrame =
  | {
      readonly ok: true;
      readonly frame: Frame;
      /** Cases closed outside the period, which stay out. */
      readonly outside: number;
      /** Rows, from 1, that hold a sum or a remark and no case. */
      readonly remarks: readonly number[];
    }
  | { readonly ok: false; readonly troubles: readonly FrameTrouble[] };

const MOST = 50_000;

/** The list of closed cases, or why it cannot be taken, row by row: nothing is imported by halves. */
export function readFrame(
  { source, rows }: FrameSheet,
  mapping: ColumnMapping,
  period: { readonly from: PlainDate; readonly to: PlainDate },
): ReadFrame {
  if (rows.every(isBlank)) return refused(['表里没有内容']);
  const missing = requiredColumns.filter((column) => mapping[column] === undefined);
  if (missing.length > 0) return refused(missing.map((column) => `没有选“${columnWords[column]}”是哪一列`));
  const head = headOfFrame({ rows });
  const below = rows.flatMap((cells, at) => (at <= head || isBlank(cells) ? [] : [{ cells, row: at + 1 }]));
  const told = below.filter(({ cells }) => !isRemark(cells));
  const remarks = below.filter(({ cells }) => isRemark(cells)).map(({ row }) => row);
  if (told.length === 0) return refused(['表里只有表头，没有案件']);
  if (told.length > MOST) return refused([`表里有 ${told.length} 行，超过 ${MOST} 行的上限；请分批抽样`]);

  const read = told.map(({ cells, row }) => readRow(cells, mapping, row));
  const troubles = [...read.flatMap((row) => row.troubles), ...repeats(read.flatMap(({ found }) => found ?? []))];
  if (troubles.length > 0) {
    return { ok: false, troubles: troubles.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
  }
  const all = read.flatMap(({ found }) => found ?? []).map(({ of }) => of);
  const cases = all.filter(({ closedOn }) => closedOn >= period.from && closedOn <= period.to);
  if (cases.length === 0) return refused(['没有一件的办结日期在评查期间内；请核对评查期间和“办结日期”列']);
  const frame = { source, sha256: frameDigest(cases), cases };
  return { ok: true, frame, outside: all.length - cases.length, remarks };
}

const refused = (sentences: readonly string[]): ReadFrame => ({
  ok: false,
  troubles: sentences.map((words) => ({ words })),
});

type FoundCase = { readonly row: number; readonly of: FrameCase };
type ReadRow = { readonly found?: FoundCase; readonly troubles: readonly FrameTrouble[] };

function readRow(cells: readonly string[], mapping: ColumnMapping, row: number): ReadRow {
  const cell = (column: FrameColumn): string => {
    const at = mapping[column];
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const said = (column: FrameColumn, wrong: string): FrameTrouble => ({
    row,
    words: `“${columnWords[column]}”${cell(column) === '' ? '是空的' : `“${cell(column)}”${wrong}`}`,
  });
  const closedOn = dayIn(cell('closedOn'));
  const procedure = procedureIn(cell('procedure'));
  const enterprise = enterpriseIn(cell('enterprise'));
  const troubles = [
    ...(cell('key') === '' ? [said('key', '')] : []),
    ...(cell('agency') === '' ? [said('agency', '')] : []),
    ...(closedOn === undefined ? [said('closedOn', '不是日期')] : []),
    ...(procedure === undefined ? [said('procedure', '认不出是处罚、许可还是强制')] : []),
    ...(enterprise === undefined ? [said('enterprise', '应填“是”或“否”')] : []),
  ];
  if (closedOn === undefined || procedure === undefined || enterprise === undefined || troubles.length > 0) {
    return { troubles };
  }
  const of: FrameCase = {
    key: cell('key'),
    agency: cell('agency'),
    procedure,
    name: cell('name') || cell('key'),
    domain: cell('domain'),
    enterprise,
    result: cell('result'),
    closedOn,
    handlers: namesIn(cell('handlers')),
  };
  return { found: { row, of }, troubles };
}

/** A case that stands in the list twice could be drawn twice. */
function repeats(found: readonly FoundCase[]): readonly FrameTrouble[] {
  const first = new Map<string, number>();
  return found.flatMap(({ row, of: { key } }) => {
    const before = first.get(plainNumber(key));
    if (before === undefined) first.set(plainNumber(key), row);
    return before === undefined ? [] : [{ row, words: `案号“${key}”与第 ${before} 行重复` }];
  });
}

/** 〔2023〕 is also typed [2023], （2023） or with a space: one number however its brackets are typed. */
const plainNumber = (key: string): string =>
  key
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[[(【〔]/g, '〔')
    .replaceAll(/[\])】〕]/g, '〕');
