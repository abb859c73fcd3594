import type { PlainDate } from '../base/plain-date';
import { readDates } from '../base/read-date';
import { categoryWords, severityWords } from '../ledger-glossary';
import type { ItemId } from '../model/ids';
import { points } from '../model/points';
import type { Problem, ProblemCategory, ProblemSeverity } from '../model/problem';
import type { FoundProblem } from './enter-problems';

/** What a column of an older ledger may hold, with the names it goes by; the first is what our own export calls it. */
export const importFields = {
  number: { title: '编号', names: ['编号', '序号', '问题编号'] },
  year: { title: '年度', names: ['年度', '年份', '评查年度'] },
  agency: { title: '单位', names: ['单位', '执法单位', '被评单位', '被评查单位', '责任单位', '单位名称'] },
  matter: {
    title: '案卷/文号',
    names: ['案卷/文号', '案卷', '案卷名称', '文号', '案号', '决定书文号', '处罚决定书文号'],
  },
  category: { title: '问题类别', names: ['问题类别', '类别', '问题类型'] },
  item: { title: '评查项', names: ['评查项', '评查项目', '评查内容'] },
  words: { title: '问题描述', names: ['问题描述', '问题', '存在问题', '存在的问题', '主要问题', '问题内容'] },
  place: { title: '卷内页码', names: ['卷内页码', '页码', '证据位置', '出处'] },
  basis: { title: '法律依据', names: ['法律依据', '依据', '依据条款'] },
  severity: { title: '严重程度', names: ['严重程度', '严重度', '程度'] },
  deduction: { title: '扣分', names: ['扣分', '扣分值'] },
  owner: { title: '责任人', names: ['责任人', '整改责任人', '承办人'] },
  mending: { title: '整改措施', names: ['整改措施', '整改要求', '整改意见'] },
  due: { title: '整改时限', names: ['整改时限', '整改期限', '完成时限'] },
  state: { title: '整改状态', names: ['整改状态', '状态', '整改情况', '是否整改', '销号'] },
  verifier: { title: '核验人', names: ['核验人', '核查人', '复核人'] },
  verifiedOn: { title: '核验日期', names: ['核验日期', '销号日期', '核查日期'] },
} as const;

export type ImportField = keyof typeof importFields;

/** Index of the column each field is read from. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, number>>>;

/** A cell that cannot be taken; `row` counts from 1 as the spreadsheet does. */
export type RowTrouble = { readonly row: number; readonly title: string; readonly words: string };

export type ImportedLedger = {
  readonly problems: readonly FoundProblem[];
  readonly troubles: readonly RowTrouble[];
  /** Rows that took their agency from the row above. */
  readonly filled: number;
};

const HEAD_WITHIN = 10;

/** The row that names the columns, and which field each seems to be; a title or notes may stand above it. */
export function guessMapping(rows: readonly (readonly string[])[]): {
  readonly head: number;
  readonly mapping: ColumnMapping;
} {
  let best: { head: number; mapping: ColumnMapping } = { head: 0, mapping: {} };
  for (const [head, row] of rows.slice(0, HEAD_WITHIN).entries()) {
    const mapping: Partial<Record<ImportField, number>> = {};
    for (const [field, { names }] of Object.entries(importFields) as [ImportField, { names: readonly string[] }][]) {
      const exact = row.findIndex((cell) => names.includes(bareTitle(cell)));
      if (exact >= 0) mapping[field] = exact;
    }
    if (Object.keys(mapping).length > Object.keys(best.mapping).length) best = { head, mapping };
  }
  return best;
}

const bareTitle = (cell: string): string => cell.replaceAll(/\s/g, '').replaceAll(/[（(].*?[)）]/g, '');

/** Without these columns there is no problem to enter. */
const needed = ['agency', 'words'] as const satisfies readonly ImportField[];

/** Sums and notes below the problems. */
const noProblem = /^(合计|总计|小计|备注|说明|注)[:：]?/;

/**
 * Rows below `head` as problems of `year` unless they say another. A cell merged over several rows is read on the first of
 * them only: where a row has no agency it has the one above, with its year, and with its matter where it has none of its own.
 * Where any row has a trouble the caller imports none.
 */
export function readLedger(
  rows: readonly (readonly string[])[],
  head: number,
  mapping: ColumnMapping,
  year: number,
): ImportedLedger {
  const problems: FoundProblem[] = [];
  const troubles: RowTrouble[] = needed
    .filter((field) => mapping[field] === undefined)
    .map((field) => ({ row: head + 1, title: importFields[field].title, words: '没有认出是哪一列，请在上面选' }));
  if (troubles.length > 0) return { problems, troubles, filled: 0 };

  let above: Partial<Record<ImportField, string>> = {};
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    const first = row.find((text) => text.trim() !== '')?.trim();
    if (index <= head || first === undefined || noProblem.test(first)) continue;
    const own = (field: ImportField): string => {
      const column = mapping[field];
      return column === undefined ? '' : (row[column] ?? '').trim();
    };
    const merged = own('agency') === '' && own('words') !== '' && above.agency !== undefined;
    const cell: Cell = (field) => own(field) || (merged ? (above[field] ?? '') : '');
    const trouble: Trouble = (field, words) =>
      troubles.push({ row: index + 1, title: importFields[field].title, words });
    const before = troubles.length;
    const found = problemOf(cell, trouble, year);
    if (troubles.length === before) problems.push(found);
    if (merged) filled += 1;
    if (cell('agency') !== '') above = { agency: cell('agency'), year: cell('year'), matter: cell('matter') };
  }
  return { problems, troubles, filled };
}

type Cell = (field: ImportField) => string;
type Trouble = (field: ImportField, words: string) => void;

function problemOf(cell: Cell, trouble: Trouble, year: number): FoundProblem {
  for (const field of ['agency', 'words'] as const) if (cell(field) === '') trouble(field, '不能为空');
  const [, code = '', title = cell('item')] = /^([A-Z]{2}-[A-Z]+-\d+)\s*(.*)$/.exec(cell('item')) ?? [];
  const due = dateOf('due', cell, trouble);
  const number = cell('number');
  const settled = settledOf(cell, trouble);
  return {
    ...(number !== '' && { number }),
    year: yearOf(cell('year'), year, trouble),
    agency: cell('agency'),
    matter: cell('matter'),
    source: 'import',
    item: (code === '' ? 'IMPORT' : code) as ItemId,
    title,
    category: keyOf(categoryWords, cell('category')) ?? ('file' satisfies ProblemCategory),
    words: cell('words'),
    place: cell('place'),
    basis: cell('basis')
      .split(/[；;\n]/)
      .map((words) => words.trim())
      .filter((words) => words !== ''),
    citations: [],
    severity: keyOf(severityWords, cell('severity')) ?? ('ordinary' satisfies ProblemSeverity),
    deduction: points(numberOf('deduction', cell, trouble)),
    mending: cell('mending'),
    owner: cell('owner'),
    ...(due !== undefined && { due }),
    ...(settled !== undefined && { settled }),
  };
}

function yearOf(words: string, otherwise: number, trouble: Trouble): number {
  if (words === '') return otherwise;
  const [, year] = /^((?:19|20)\d{2})年?度?$/.exec(words) ?? [];
  if (year === undefined) trouble('year', `“${words}”不是年份`);
  return Number(year ?? otherwise);
}

function numberOf(field: ImportField, cell: Cell, trouble: Trouble): number {
  const words = cell(field).replace(/分$/, '');
  if (words === '') return 0;
  const value = Math.abs(Number(words));
  if (Number.isNaN(value)) trouble(field, `“${cell(field)}”不是数字`);
  return Number.isNaN(value) ? 0 : value;
}

function dateOf(field: ImportField, cell: Cell, trouble: Trouble): PlainDate | undefined {
  const words = cell(field);
  if (words === '') return undefined;
  const [seen] = readDates(words);
  if (seen?.kind === 'read' && !seen.repaired) return seen.date;
  trouble(field, `“${words}”不是日期，请写成2025年3月5日`);
  return undefined;
}

const ended: readonly (readonly [RegExp, NonNullable<Problem['settled']>['state']])[] = [
  [/无法补正|无法整改|不能补正/, 'unmendable'],
  [/不采纳|异议成立/, 'not-accepted'],
  [/已完成|已整改|已销号|销号|完成|^是$|^√$/, 'closed'],
];

const unfinished = /未完成|未整改|未销号|整改中|未开始|待/;

/** What an older ledger says of the end of a problem; anything not plainly ended stays open. */
function settledOf(cell: Cell, trouble: Trouble): Problem['settled'] {
  const words = cell('state');
  const state = unfinished.test(words) ? undefined : ended.find(([pattern]) => pattern.test(words))?.[1];
  const on = dateOf('verifiedOn', cell, trouble);
  if (state === undefined) return undefined;
  return { state, by: cell('verifier'), ...(on !== undefined && { on }) };
}

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, value: string): Key | undefined =>
  (Object.entries(words) as [Key, string][]).find(
    ([, name]) => name === value || (value !== '' && name.startsWith(value)),
  )?.[0];
