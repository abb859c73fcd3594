import type { Citation } from '#shared/model/citation';
import { around } from '#shared/model/geometry';
import type { TextLine } from '#shared/model/page-text';

/** Lines of a page chosen with the keyboard: from the one first stood on to the one stood on now, counted in reading order from 0. */
export type PickedLines = { readonly from: number; readonly to: number };

/** Where picking begins: at the line in the place jumped to, else at the first. */
export function startingLine(lines: readonly TextLine[], cited: Citation | undefined): PickedLines {
  const within =
    cited && lines.findIndex((line) => middle(line) >= top(cited) && middle(line) <= top(cited) + cited.box[3]);
  const at = Math.max(0, within ?? 0);
  return { from: at, to: at };
}

/** One line down or up, alone or taking the lines passed along. */
export function pickLine(
  lines: readonly TextLine[],
  picked: PickedLines,
  step: 1 | -1,
  how: 'alone' | 'along',
): PickedLines {
  const to = Math.min(lines.length - 1, Math.max(0, picked.to + step));
  return how === 'along' ? { from: picked.from, to } : { from: to, to };
}

/** The lines as a place on the page; undefined where the page has no such lines. */
export function pickedPlace(page: number, lines: readonly TextLine[], { from, to }: PickedLines): Citation | undefined {
  const chosen = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
  const box = around(chosen.map((line) => line.box));
  return box && { page, box, quote: chosen.map(({ text }) => text).join('') };
}

const middle = ({ box: [, y, , h] }: TextLine): number => y + h / 2;
const top = ({ box: [, y] }: Citation): number => y;
