import { addDays, type PlainDate, plainDate } from '../../base/plain-date';
import type { Procedure } from '../../model/procedure';

/** 2023-6-5, 2023/06/05, 2023.6.5, 2023年6月5日, 20230605, or the day number of a spreadsheet; undefined otherwise. */
export function dayIn(cell: string): PlainDate | undefined {
  const text = cell.trim();
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (parts) return plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return /^[34]\d{4}(\.\d+)?$/.test(text) ? addDays(FIRST_DAY, Math.floor(Number(text))) : undefined;
}

/** Day 0 of spreadsheets, which believe that 1900 was a leap year. */
const FIRST_DAY: PlainDate = '1899-12-30';

/** The first that fits, so 简易 before 处罚. */
const words: readonly (readonly [RegExp, Procedure])[] = [
  [/许可|licence/, 'licence'],
  [/强制/, 'coercion'],
  [/检查/, 'inspection'],
  [/简易|当场/, 'penalty-summary'],
  [/处罚|普通|一般/, 'penalty-ordinary'],
];

export const procedureIn = (cell: string): Procedure | undefined => words.find(([word]) => word.test(cell))?.[1];

/** Empty says no. Undefined where it cannot be told. */
export function enterpriseIn(cell: string): boolean | undefined {
  const text = cell.trim();
  if (/^(否|不是|非涉企|非企业|个人|自然人|个体工商户|无|0|n|no|)$/i.test(text)) return false;
  return /^(是|涉企|企业|法人|有|1|y|yes|√|✓)$/i.test(text) ? true : undefined;
}

export const namesIn = (cell: string): readonly string[] =>
  cell
    .split(/[、，,；;/\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
