import type { Box } from '../../model/geometry';
import type { InkSighting, TextLine } from '../../model/page-text';
import type { Grey } from '../prepare/grey';
import { paperIn } from './paper-in';

/** Words that ask for a signature, with the colon or bracket that ends them. */
const ASKING = /(?:签名|签字|签章|捺印|签收|执法人员|检查人|询问人|记录人|见证人)(?:[或、（(][^:：]{0,8})?\s*[:：]/gu;
/** The same words in brackets stand behind the place, or under it. */
const ANSWERING = /[（(]\s*(?:签名|签字|签章|捺印|指印|手印)[^（()）]{0,6}[)）](?!\s*[:：])/gu;
/** A place below the words is this many lines high, and reaches this far to the right of them. */
const BELOW = 2.4;
const BEYOND = 0.12;
/** How far right of the words a signature is looked for, as a share of the page; no nearer than this to the next words. */
const REACH = 0.28;
const GAP = 0.006;
/** A signature rises above and falls below the printed line by this share of its height. */
const OVER = 0.35;
/** Darker than this share of the paper. */
const INK = 0.72;
/** A row inked farther than this is a rule to sign on. */
const RULED = 0.6;
/** Least height and width of the ink in line heights, and least share of the place that is inked. */
const TALL = 0.5;
const WIDE = 0.7;
const LEAST = 0.012;

/**
 * Ink in the places for signatures, read or not: what no engine can make a name of is still a signature. `grey` is the upright
 * page, lines are in its fractions. Boxes are those of the ink, ready to be cut from the scan.
 */
export function findInk(grey: Grey, lines: readonly TextLine[]): readonly InkSighting[] {
  return lines.flatMap((line) => {
    const asked = [...line.text.matchAll(ASKING)].map((match) => {
      const label = boxOf(line, match);
      return { label, places: [placeBeside(line, match.index + match[0].length, lines), placeBelow(label, lines)] };
    });
    const answered = [...line.text.matchAll(ANSWERING)].map((match) => ({
      label: boxOf(line, match),
      places: [placeBefore(line, match.index, lines)],
    }));
    return [...asked, ...answered].flatMap(({ label, places }): InkSighting[] => {
      const box = places.map((place) => inkIn(grey, place, line.box[3])).find((found) => found !== undefined);
      return box === undefined ? [] : [{ label, box }];
    });
  });
}

function boxOf(line: TextLine, { index, 0: words }: RegExpExecArray): Box {
  const left = edge(line, index);
  return [left, line.box[1], edge(line, index + words.length) - left, line.box[3]];
}

/** Left edge of a character on the page; for one past the last the right edge of the line. */
const edge = ({ stops, box: [x, , width], text }: TextLine, at: number): number =>
  stops?.[at] ?? x + (width * at) / Math.max(1, text.length);

/** From the end of the words to the next words that ask for something, or as far as a signature reaches. */
function placeBeside(line: TextLine, end: number, lines: readonly TextLine[]): Box {
  const [, y, , height] = line.box;
  const from = edge(line, end) + GAP;
  const later = [...line.text.slice(end).matchAll(/[\u4e00-\u9fa5]{2,8}[:：]|\d{2,4}年/gu)].map(({ index }) =>
    edge(line, end + index),
  );
  const others = lines
    .filter((other) => other !== line && /[:：]|[年月日]/.test(other.text) && sameRow(other.box, line.box))
    .map(({ box }) => box[0]);
  const to = Math.min(
    0.97,
    from + REACH,
    ...[...later, ...others].filter((left) => left > from).map((left) => left - GAP),
  );
  return [from, Math.max(0, y - OVER * height), Math.max(0, to - from), height * (1 + 2 * OVER)];
}

/** Under the words, as in the cells of a form, down to the next print. */
function placeBelow([x, y, w, h]: Box, lines: readonly TextLine[]): Box {
  const right = Math.min(0.97, x + w + BEYOND);
  const top = y + h;
  const next = lines
    .filter(({ box }) => box[1] > y + h / 2 && box[0] < right && box[0] + box[2] > x)
    .map(({ box }) => box[1]);
  const bottom = Math.min(0.99, top + BELOW * h, ...next);
  return [x, top, right - x, Math.max(0, bottom - top)];
}

/** From the print before the bracket up to it; of the words on its own line those before it are such print. */
function placeBefore(line: TextLine, at: number, lines: readonly TextLine[]): Box {
  const [, y, , height] = line.box;
  const to = edge(line, at) - GAP;
  const before = lines
    .filter((other) => other !== line && sameRow(other.box, line.box))
    .map(({ box }) => box[0] + box[2])
    .filter((right) => right <= to);
  const own = line.text.slice(0, at).trim() === '' ? [] : [edge(line, at)];
  const from = Math.max(0.03, to - REACH, ...before.map((right) => right + GAP), ...own);
  return [from, Math.max(0, y - OVER * height), Math.max(0, to - from), height * (1 + 2 * OVER)];
}

const sameRow = (a: Box, b: Box): boolean =>
  Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]) > 0.4 * Math.min(a[3], b[3]);

function inkIn(grey: Grey, [x, y, w, h]: Box, line: number): Box | undefined {
  const { data, width, height } = grey;
  const [left, right] = [Math.round(x * width), Math.min(width, Math.round((x + w) * width))];
  const [top, bottom] = [Math.round(y * height), Math.min(height, Math.round((y + h) * height))];
  const across = right - left;
  // A place no wider or higher than a character holds no signature.
  if (across < line * height || bottom - top < TALL * line * height) return undefined;
  const limit = INK * paperIn(grey, left, right, top, bottom);
  let [first, last, above, below, count] = [right, left, bottom, top, 0];
  for (let row = top; row < bottom; row += 1) {
    const inked: number[] = [];
    for (let column = left; column < right; column += 1) if (data[row * width + column]! < limit) inked.push(column);
    if (inked.length === 0 || inked.length > RULED * across) continue;
    first = Math.min(first, inked[0]!);
    last = Math.max(last, inked.at(-1)!);
    above = Math.min(above, row);
    below = Math.max(below, row);
    count += inked.length;
  }
  const high = (below - above + 1) / height;
  const wide = last - first + 1;
  if (count < LEAST * across * (bottom - top) || high < TALL * line || wide < WIDE * line * height) return undefined;
  return [first / width, above / height, wide / width, high];
}
