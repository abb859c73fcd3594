import type { Run } from '../model/paper';
import { type Advances, isLatin } from './advances';
import type { TypeStyle } from './type-scale';

/** `hang`: points by which its last sign stands out into the margin. */
export type SetLine = { readonly runs: readonly Run[]; readonly last: boolean; readonly hang: number };

/** 避头 and 避尾: what may not begin and what may not end a line. */
const NEVER_FIRST = new Set('!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠—');
const NEVER_LAST = new Set('([{£¥‘“〈《「『【〔〖〝（．［｛￡￥$');

/** Stops may hang in the margin rather than drag a character down with them; office programs do so unless told otherwise. */
const MAY_HANG = new Set('!,.:;?、。！，．：；？');

/** `gap`: points of blank before it, unless it begins a line. */
type Sign = { readonly text: string; readonly run: Run; readonly width: number; readonly gap: number };

/** Ems left free between a Chinese character and a Latin letter or digit, as office programs do by themselves. */
export const BESIDE_LATIN = 0.2;

/** Points by which office programs, which place each stretch on whole twips, may find a line wider than it is. */
const ROUNDING = 0.15;

type Room = {
  /** Points. */
  readonly measure: number;
  readonly firstIndent?: number;
  readonly style: TypeStyle;
  readonly advances: Advances;
};

/** Fills lines to the measure. `\n` ends a line; blanks at a line's end hang. */
export function breakLines(runs: readonly Run[], room: Room): readonly SetLine[] {
  const paragraphs: Sign[][] = [[]];
  for (const run of runs) {
    for (const text of run.text) {
      if (text === '\n') paragraphs.push([]);
      else {
        const signs = paragraphs.at(-1)!;
        const gap = meet(signs.at(-1)?.text, text) ? BESIDE_LATIN * room.style.size : 0;
        signs.push({ text, run, width: widthOf(text, room), gap });
      }
    }
  }
  return paragraphs.flatMap((signs, index) => fill(signs, room, index === 0 ? (room.firstIndent ?? 0) : 0));
}

/** Points a text takes on one line. */
export const textWidth = (text: string, room: Pick<Room, 'style' | 'advances'>): number =>
  [...text].reduce(
    (sum, sign, index, all) =>
      sum + widthOf(sign, room) + (meet(all[index - 1], sign) ? BESIDE_LATIN * room.style.size : 0),
    0,
  );

/** Whether a Chinese character and a Latin letter or digit stand side by side. */
export const meet = (before: string | undefined, after: string): boolean =>
  before !== undefined &&
  ((IDEOGRAPH.test(before) && LETTER.test(after)) || (LETTER.test(before) && IDEOGRAPH.test(after)));

const IDEOGRAPH = /\p{Script=Han}/u;
const LETTER = /[0-9A-Za-z]/;

const widthOf = (sign: string, { style, advances }: Pick<Room, 'style' | 'advances'>): number =>
  advances(sign, style) * style.size + (style.tracking ?? 0);

function fill(signs: readonly Sign[], { measure }: Room, firstIndent: number): readonly SetLine[] {
  const lines: SetLine[] = [];
  let start = 0;
  let room = measure - firstIndent;
  while (start < signs.length) {
    const end = lineEnd(signs, start, room);
    const line = signs.slice(start, end);
    const over = line.reduce((sum, { width, gap }, index) => sum + width + (index > 0 ? gap : 0), 0) - room;
    lines.push({
      runs: joined(line),
      last: end >= signs.length,
      hang: MAY_HANG.has(line.at(-1)!.text) ? Math.max(0, over) : 0,
    });
    start = end;
    room = measure;
  }
  return lines.length > 0 ? lines : [{ runs: [], last: true, hang: 0 }];
}

/** Where the line that begins at `start` ends: at the last place that allows it, else wherever the measure is full. */
function lineEnd(signs: readonly Sign[], start: number, room: number): number {
  let width = 0;
  let fits = start;
  for (; fits < signs.length; fits += 1) {
    const { text, width: own, gap } = signs[fits]!;
    const wider = width + own + (fits > start ? gap : 0);
    if (wider > room - ROUNDING && text !== ' ') break;
    width = wider;
  }
  if (fits < signs.length && fits > start && MAY_HANG.has(signs[fits]!.text)) fits += 1;
  if (fits === signs.length) return fits;
  for (let end = fits; end > start; end -= 1) if (mayBreak(signs[end - 1]!.text, signs[end]!.text)) return end;
  return Math.max(fits, start + 1);
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  if (before === ' ') return true;
  return !(isLatin(before) && isLatin(after)) || before === '-';
}

function joined(signs: readonly Sign[]): readonly Run[] {
  const runs: Run[] = [];
  let of: Run | undefined;
  for (const { text, run } of signs) {
    if (run === of) runs[runs.length - 1] = { ...run, text: runs.at(-1)!.text + text };
    else runs.push({ ...run, text });
    of = run;
  }
  return runs;
}
