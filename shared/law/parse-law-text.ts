import { NUMERAL, readNumeral } from '../base/chinese-numerals';
import { type PlainDate, plainDate } from '../base/plain-date';
import { articleKey } from './article-words';

/** A law as its published text gives it. */
export type LawText = {
  /** First line that is neither a number nor a remark; empty where none was found. */
  readonly name: string;
  /** 自……起施行, where the text says so. */
  readonly from: PlainDate | undefined;
  /** By `articleKey`, with paragraphs on lines of their own. */
  readonly articles: Readonly<Record<string, string>>;
  /** Articles that should stand between the first and the last and do not. */
  readonly gaps: readonly number[];
};

const articleStart = new RegExp(`^第([${NUMERAL}]+)条(?:之([一二三四五六七八九十]))?[\\s　]*`, 'u');
const headingLine = new RegExp(`^第[${NUMERAL}]+[编章节](?:[\\s　]|$)`, 'u');
const inForce = new RegExp(`自([${NUMERAL}]{4})年([${NUMERAL}]{1,3})月([${NUMERAL}]{1,3})日起(?:施行|实施|生效)`, 'u');

/** Divides the text of a law into its articles. A text without any gives none. */
export function parseLawText(text: string): LawText {
  const articles = new Map<string, string[]>();
  const before: string[] = [];
  let last = 0;
  let current: string[] | undefined;
  for (const line of text.split(/\r?\n/).map((each) => each.replace(/^[\s　]+|[\s　]+$/gu, ''))) {
    if (line === '') continue;
    if (headingLine.test(line)) continue;
    const start = articleStart.exec(line);
    const number = readNumeral(start?.[1] ?? '');
    // A line of running text may begin with 第三条 too; an article follows the one before it.
    if (start !== null && number !== undefined && isNext(number, last)) {
      const after = start[2] === undefined ? undefined : readNumeral(start[2]);
      current = [line.slice(start[0].length)];
      articles.set(articleKey(number, after), current);
      last = number;
    } else (current ?? before).push(line);
  }
  return {
    name: nameIn(before),
    from: dateIn(text),
    articles: Object.fromEntries(
      [...articles].map(([key, lines]) => [key, lines.filter((line) => line !== '').join('\n')]),
    ),
    gaps: gapsIn([...articles.keys()].map((key) => Number.parseInt(key, 10))),
  };
}

/** A table of contents names chapters only; an excerpt may skip some articles, but not go back. */
const isNext = (number: number, last: number): boolean => number >= last && number <= last + 30;

const nameIn = (lines: readonly string[]): string =>
  (lines.find((line) => /(?:法|条例|规定|办法|细则|规则|决定|基准|标准|解释)$/u.test(line)) ?? lines[0] ?? '')
    .replace(/^中华人民共和国/, '')
    .slice(0, 80);

/** The last one said: revised texts tell of earlier days too. */
function dateIn(text: string): PlainDate | undefined {
  const all = [...text.replace(/\s/g, '').matchAll(new RegExp(inForce, 'gu'))];
  const [, year, month, day] = all.at(-1) ?? [];
  const parts = [year, month, day].map((part) => readNumeral(part ?? ''));
  const [y, m, d] = parts;
  return y === undefined || m === undefined || d === undefined ? undefined : plainDate(y, m, d);
}

function gapsIn(numbers: readonly number[]): readonly number[] {
  const held = new Set(numbers);
  const first = Math.min(...numbers);
  return numbers.length === 0
    ? []
    : Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => first + at).filter((each) => !held.has(each));
}
