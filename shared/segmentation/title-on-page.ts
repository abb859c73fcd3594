import { bare } from '../base/normalise-text';
import { asPrinted, looksLikeTitle, matchTitle, mayBeTitle, type TitleMatch } from './match-title';
import { ordinaryHeight, ordinaryPitch, pitchOf, type Row } from './page-rows';
import type { TitleEntry } from './title-entry';

export type PageTitle = TitleMatch & {
  /** 0…1: likeness of the words and how much the row stands like a title. */
  readonly score: number;
};

/** From how high on a row may still be a title, as a share of the page; photographs and forms leave it lower than prose. */
const TOP = 0.42;
const ROWS_CONSIDERED = 9;
/** 月28日办理注销…公告: a cell that wrapped in the middle of a date, no title. */
const BROKEN_DATE = /^[年月日]\d/u;
/** A row counts as big from this many times the ordinary print. */
const BIG = 1.22;
/** The same by the room each sign takes: boxes of long lines grow with the slant of a page, and hide a heading's size. */
const WIDE = 1.3;
/** Lines of a long title fill the width and are still a little larger than the print below them. */
const RAISED = 1.1;

/** The size of a page's ordinary print. */
type Print = { readonly height: number; readonly pitch: number | undefined };

const printOf = (rows: readonly Row[]): Print => ({ height: ordinaryHeight(rows), pitch: ordinaryPitch(rows) });

function isBig(row: Row, { height, pitch }: Print): boolean {
  const own = pitchOf(row);
  return row.height >= height * BIG || (pitch !== undefined && own !== undefined && own >= pitch * WIDE);
}

/** The best title of a page by `table`, or undefined where none stands there. */
export function titleOnPage(rows: readonly Row[], table: readonly TitleEntry[]): PageTitle | undefined {
  const print = printOf(rows);
  let best: PageTitle | undefined;
  for (const { row, at, tail } of candidates(rows)) {
    const standing = standsLikeTitle(row, at, rows, print, tail !== undefined && row.height > print.height * RAISED);
    const match = standing === undefined ? undefined : matchTitle(row.text, table);
    if (match === undefined || standing === undefined) continue;
    const score = match.quality * (0.45 + 0.55 * standing);
    if (
      best === undefined ||
      score > best.score + 0.02 ||
      (tail !== undefined && score > best.score - 0.1 && (tail.length <= 4 || saysMore(match, best, tail)))
    ) {
      best = { ...match, title: asPrinted(row.printed, match.title), score };
    }
  }
  return best;
}

/** 责令停止 / 违法行为通知书: both lines name another paper than the second alone. */
const saysMore = (match: TitleMatch, best: PageTitle, tail: string): boolean =>
  match.kind !== best.kind && match.title.length > bare(tail).length;

/** A heading of a paper no table knows: centred and big, and ending as papers' names do or standing where nothing but a title stands. */
export function strangeTitle(rows: readonly Row[]): { readonly title: string; readonly score: number } | undefined {
  const print = printOf(rows);
  const standing = candidates(rows.slice(0, 5)).flatMap(({ row, at }) => {
    const stands = isBig(row, print) ? standsLikeTitle(row, at, rows, print) : undefined;
    return stands === undefined || stands < 0.7 ? [] : [{ row, stands }];
  });
  const found =
    standing.find(({ row }) => looksLikeTitle(row.text)) ??
    standing.find(({ row, stands }) => stands >= NOTHING_BUT_TITLE && mayBeTitle(row.text));
  return found === undefined ? undefined : { title: found.row.printed.trim(), score: 0.5 * found.stands };
}

/** A heading in the size of the text: the first row, or the second under an agency's name, in the middle and named as a sheet is. */
export function plainTitle(rows: readonly Row[]): string | undefined {
  const row = isAgency(rows[0]?.text ?? '') ? rows[1] : rows[0];
  const stands = row !== undefined && row.pieces === 1 && isCentred(row) && row.box[1] < 0.22;
  return stands && mayBeTitle(row.text) && SHEET.test(row.text) ? row.printed.trim() : undefined;
}

/** What a sheet of its own is called; 处罚依据 or 检查结论 heads a part of one. */
const SHEET =
  /(?:书|表|单|证|照|底稿|回执|票据|凭证|清单|笔录|记录|收据|发票|合同|协议|登记簿|名册|证明)(?:[(][^()]{1,12}[)])?$/u;

const isAgency = (text: string): boolean => /(局|委员会|政府|厅|队|中心|办公室|海关)$/u.test(text);

/** Centred, big, alone on its row and in the top fifth of the page. */
const NOTHING_BUT_TITLE = 0.99;

/** Rows near the top, and neighbours of one size that may be one title broken over lines. */
type Candidate = {
  readonly row: Row;
  readonly at: number;
  /** Second line of a title broken over two; a very short one cannot stand alone. */
  readonly tail?: string;
};

function candidates(rows: readonly Row[]): Candidate[] {
  const top = rows.slice(0, ROWS_CONSIDERED).filter(({ box, text }) => box[1] < TOP && !BROKEN_DATE.test(text));
  const broken = top.flatMap((last, at) => [1, 2].flatMap((above) => brokenTitle(top, at, above, last)));
  return [...top.map((row, at) => ({ row, at })), ...broken];
}

/** Rows of one size, each in the middle, taken as one title: 关于…案的调查终 / 结报告. It stands where its last line does. */
function brokenTitle(rows: readonly Row[], at: number, above: number, last: Row): Candidate[] {
  const lines = rows.slice(Math.max(0, at - above), at + 1);
  const tallest = Math.max(...lines.map(({ height }) => height));
  const alike = lines.every((row) => row.height > tallest * 0.72 && row.pieces === 1 && isMiddle(row));
  if (lines.length !== above + 1 || !alike) return [];
  const whole = {
    ...last,
    text: lines.map(({ text }) => text).join(''),
    printed: lines.map(({ printed }) => printed).join(''),
  };
  return [{ row: whole, at: at - above, tail: last.text }];
}

const isMiddle = ({ box }: Row): boolean => Math.abs(box[0] + box[2] / 2 - 0.5) < 0.09;

const isCentred = ({ box }: Row): boolean => box[2] < 0.66 && Math.abs(box[0] + box[2] / 2 - 0.5) < 0.09;

/** 0…1, or undefined where nothing in its setting speaks for a title. `spread`: a long title that fills its lines. */
function standsLikeTitle(row: Row, at: number, rows: readonly Row[], print: Print, spread = false): number | undefined {
  const centred = isCentred(row) || (spread && at <= 1 && row.box[1] < 0.22);
  const big = isBig(row, print);
  const lone = rows.length <= 4;
  const first = at <= 1;
  if (!centred && !big && !(lone && first)) return undefined;
  if (row.pieces > 2) return undefined;
  const agencyAbove = at > 0 && isAgency(rows[at - 1]!.text);
  const numberBelow = rows.slice(at + 1, at + 3).some(({ text }) => /\[\d{4}\].{0,8}号/u.test(text));
  const support = (agencyAbove ? 0.1 : 0) + (numberBelow ? 0.15 : 0);
  const place = row.box[1] < 0.22 ? 0.15 : row.box[1] < 0.34 ? 0.08 : 0;
  return Math.min(1, (centred ? 0.35 : 0) + (big ? 0.35 : 0) + (row.pieces === 1 ? 0.15 : 0) + place + support);
}
