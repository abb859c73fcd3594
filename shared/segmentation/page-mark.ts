import { readNumeral } from '../base/chinese-numerals';
import type { Row } from './page-rows';

/** What a page says of its own place in its paper: 第2页共3页, （接上页）, 续页. */
export type PageMark = {
  readonly number: number | undefined;
  readonly of: number | undefined;
  readonly continued: boolean;
};

const numbered =
  /第([\d一二三四五六七八九十]{1,3})页(?:[,，/]?共([\d一二三四五六七八九十]{1,3})页)?|共([\d一二三四五六七八九十]{1,3})页[,，/]?第([\d一二三四五六七八九十]{1,3})页/u;
const dashed = /^[-·.]{1,2}(\d{1,2})[-·.]{1,2}$/u;
const continuing =
  /^[([]?(接上页|承上页|续上页|上接第?\d{0,2}页|续页|续表|附页)[)\]:]?|[([](续|续页|续表|接上页)[)\]]$/u;

export function pageMark(rows: readonly Row[]): PageMark {
  const edges = [...rows.slice(0, 4), ...rows.slice(-3)];
  const match = edges.map(({ text }) => numbered.exec(text)).find((found) => found !== null);
  const bottom = rows
    .slice(-2)
    .map(({ text }) => dashed.exec(text))
    .find((found) => found !== null);
  const number = match?.[1] ?? match?.[4] ?? bottom?.[1];
  const of = match?.[2] ?? match?.[3];
  return {
    number: number === undefined ? undefined : readNumeral(number),
    of: of === undefined ? undefined : readNumeral(of),
    continued: rows.slice(0, 4).some(({ text }) => continuing.test(text)),
  };
}
