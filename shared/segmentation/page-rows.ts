import { normalise } from '../base/normalise-text';
import { around, type Box } from '../model/geometry';
import type { ReadPage, TextLine } from '../model/page-text';

/** What stands on one height of a page, from left to right; a letter-spaced title read in pieces is one row again. */
export type Row = {
  /** Normalised: no spaces, one kind of bracket. */
  readonly text: string;
  readonly printed: string;
  readonly box: Box;
  /** Height of its tallest line: size of print. */
  readonly height: number;
  /** 1 where it stands alone; cells of a form make it more. */
  readonly pieces: number;
};

export function rowsOf(page: ReadPage): Row[] {
  const rows: TextLine[][] = [];
  for (const line of [...(page.reading?.text.lines ?? [])].sort((a, b) => middle(a.box) - middle(b.box))) {
    const row = rows.at(-1);
    if (row !== undefined && sameHeight(row, line)) row.push(line);
    else rows.push([line]);
  }
  return rows.map(toRow).filter(({ text }) => text !== '');
}

function toRow(lines: readonly TextLine[]): Row {
  const ordered = [...lines].sort((a, b) => a.box[0] - b.box[0]);
  const parts = ordered.map(({ text }) => normalise(text).text);
  return {
    text: parts.join(''),
    printed: ordered.map(({ text }) => text).join(''),
    box: around(ordered.map(({ box }) => box))!,
    height: Math.max(...ordered.map(({ box }) => box[3])),
    pieces: isLetterSpaced(parts) ? 1 : parts.length,
  };
}

/** 行 政 处 罚 决 定 书 in seven pieces. */
const isLetterSpaced = (parts: readonly string[]): boolean =>
  parts.length > 2 && parts.every((part) => part.length <= 2) && parts.join('').length <= 24;

const middle = (box: Box): number => box[1] + box[3] / 2;

function sameHeight(row: readonly TextLine[], line: TextLine): boolean {
  const [last] = row;
  const tolerance = Math.min(last!.box[3], line.box[3]) * 0.5;
  return Math.abs(middle(last!.box) - middle(line.box)) < tolerance;
}

/** Height of ordinary print on the page: the median over its rows, the lower one where a title stands over a single row. */
export function ordinaryHeight(rows: readonly Row[]): number {
  const heights = rows.map(({ height }) => height).sort((a, b) => a - b);
  return heights[Math.trunc((heights.length - 1) / 2)] ?? 0;
}

/** Room each sign of a row takes, as a share of the page's width; letters and figures count half. Undefined where gaps or few signs tell nothing. */
export function pitchOf({ text, box, pieces }: Row): number | undefined {
  const signs = [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);
  return pieces > 1 || signs < 3 ? undefined : box[2] / signs;
}

/** Room a sign takes in the page's running text: the median over its longer rows; undefined where there are hardly any. */
export function ordinaryPitch(rows: readonly Row[]): number | undefined {
  const pitches = rows.flatMap((row) => (row.text.length >= 8 ? (pitchOf(row) ?? []) : [])).sort((a, b) => a - b);
  return pitches.length < 2 ? undefined : pitches[Math.trunc((pitches.length - 1) / 2)];
}

/** Folios and page marks in the margins: no part of what the paper says. */
export function isFurniture({ text, box }: Row): boolean {
  const inMargin = box[1] < 0.085 || box[1] + box[3] > 0.915;
  return (
    inMargin &&
    /^[-(]?(?:第?[\d一二三四五六七八九十]{1,3}页?[,，/]?)?(?:共[\d一二三四五六七八九十]{1,3}页(?:第\d{1,3}页)?)?[-)]?$/u.test(
      text,
    )
  );
}
