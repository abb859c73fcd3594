import { normalise } from '../../base/normalise-text';
import { around, type Box } from '../../model/geometry';
import type { ReadPage, TextLine } from '../../model/page-text';
import { cellAround, sameBox } from './cells';
import { nextLabel } from './known-labels';
import { linesApart } from './line-apart';
import { lineText } from './line-text';

/** Lines that read on into one another: a paragraph, or what one cell of a form holds of one. */
export type Block = {
  readonly page: number;
  readonly lines: readonly TextLine[];
  readonly box: Box;
  /** The cell of a ruled form it stands in. */
  readonly cell: Box | undefined;
  /** Normalised, lines joined. */
  readonly text: string;
};

/** A cell with no more than this, or narrower than this, is one label or short value, however its lines are broken. */
const SHORT_CELL = 14;
const NARROW_CELL = 0.3;

type Placed = { readonly line: TextLine; readonly cell: Box | undefined };

/** Paragraphs and cells of a page in reading order; `heads` are lines that stand at the top of every page. */
export function blocksOf(page: ReadPage, heads: ReadonlySet<string> = new Set()): Block[] {
  const { lines = [], rules = [] } = page.reading?.text ?? {};
  const placed = lines
    .flatMap(linesApart)
    .filter(({ text }) => normalise(text).text !== '')
    .map((line): Placed => ({ line, cell: cellAround(line.box, rules) }))
    .filter(({ line, cell }) => cell !== undefined || !(isFurniture(line) || isRunningHead(line, heads)));
  const margins = marginsOf(placed.filter(({ cell }) => cell === undefined).map(({ line }) => line));
  return byCell(placed).flatMap((group) => paragraphs(group, margins).map((each) => toBlock(each, page.ordinal)));
}

/** Lines of one cell together, at the place of the first. */
function byCell(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const each of placed) {
    const { cell } = each;
    const known =
      cell === undefined
        ? undefined
        : groups.find(([first]) => first!.cell !== undefined && sameBox(first!.cell, cell));
    const last = groups.at(-1);
    if (known !== undefined) known.push(each);
    else if (cell === undefined && last !== undefined && last[0]!.cell === undefined) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function paragraphs(group: readonly Placed[], margins: Margins): Placed[][] {
  const { cell } = group[0]!;
  const letters = group.reduce((sum, { line }) => sum + normalise(line.text).text.length, 0);
  if (cell !== undefined && (letters <= SHORT_CELL || cell[2] < NARROW_CELL)) return [[...group]];
  const [left, edge] = cell === undefined ? margins : [cell[0], Math.max(...group.map(({ line }) => rightOf(line)))];
  const found: Placed[][] = [];
  for (const each of group) {
    const above = found.at(-1)?.at(-1);
    if (above !== undefined && readsOn(above.line, each.line, left, edge, startOf(above.line, each.line, group, edge)))
      found.at(-1)!.push(each);
    else found.push([each]);
  }
  return found;
}

/**
 * Where a line goes on below: at its own left edge; an entry that fills the end of its row (…　法定代表人：潘玉) at that of the row,
 * with what is left of it alone there.
 */
function startOf(line: TextLine, next: TextLine, group: readonly Placed[], edge: number): number {
  const row = group.filter(({ line: other }) => isLevel(line, other)).map(({ line: { box } }) => box[0]);
  const alone = group.every(({ line: other }) => other === next || !isLevel(next, other));
  const fills = rightOf(line) > edge - signWidth(line) * 1.2 && /[:：]./u.test(line.text);
  return fills && alone && !/.[:：]/u.test(next.text) ? Math.min(line.box[0], ...row) : line.box[0];
}

const isLevel = (a: TextLine, b: TextLine): boolean =>
  Math.abs(middle(a) - middle(b)) < Math.min(a.box[3], b.box[3]) * 0.5;

/**
 * Whether `b` goes on where `a` stopped: beside it without a gap, or below it after a full line and not indented; `start`: at
 * which left edge it would.
 */
function readsOn(a: TextLine, b: TextLine, left: number, edge: number, start: number): boolean {
  const size = signWidth(a);
  if (isLevel(a, b)) return b.box[0] >= rightOf(a) - size && b.box[0] - rightOf(a) < size * 1.3;
  const gap = b.box[1] - (a.box[1] + a.box[3]);
  const below = gap > -a.box[3] * 0.6 && gap < a.box[3] * 1.8;
  const full = rightOf(a) > edge - size * 2.6 && b.box[0] < left + size * 4.5;
  const flush = b.box[0] < start + size * 1.2 && b.box[0] > start - size * 3.2;
  const alike = Math.abs(a.box[3] - b.box[3]) < Math.max(a.box[3], b.box[3]) * 0.4 && isOneSize(a, b);
  return below && full && flush && alike && !/[:：]$/u.test(a.text) && !beginsAfresh(a, b);
}

/** A heading that fills its line is no part of what stands below it in smaller print. Of a few signs the width says little. */
function isOneSize(a: TextLine, b: TextLine): boolean {
  if (a.text.length < 4 || b.text.length < 4) return true;
  const [one, other] = [signWidth(a), signWidth(b)];
  return Math.max(one, other) < 1.35 * Math.min(one, other);
}

/** A question or answer, a label with its colon, or a numbered item after a closed sentence. */
function beginsAfresh(a: TextLine, b: TextLine): boolean {
  const { text } = lineText(b);
  if (/^(?:问|答|询问|回答|询问人|被询问人):/u.test(text) || nextLabel(text, 0) === 0 || ASKING.test(text)) return true;
  if (HEADING.test(text)) return true;
  return (
    /[。；;]$/u.test(a.text.trim()) &&
    /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、])/u.test(text)
  );
}

/** 二、当事人情况 alone on its line, though the full stop above it was not read; no tail of a sentence such as （三）项的规定. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])(?![项款目条])[^,.。;:、"《》\d]{2,12}$/u;

/** A label no form known here has, told by its last word: 查看人员:, 取证地点:. */
const ASKING =
  /^[\u4e00-\u9fa5]{2,5}(?:人|人员|时间|日期|地点|地址|单位|机关|部门|名称|编号|文号|事项|情况|依据|结果|意见)(?:[(][^()]{1,14}[)])?:/u;

/** Folios and page marks in the margins, and running heads: no part of what the paper says. */
function isFurniture({ text, box }: TextLine): boolean {
  const inMargin = box[1] < 0.085 || box[1] + box[3] > 0.915;
  if (!inMargin) return false;
  const plain = normalise(text).text;
  const mark = /^[-(]?(?:第?[\d一二三四五六七八九十]{1,3}页?[,，/]?)?(?:共[\d一二三四五六七八九十]{1,3}页)?[-)]?$/u;
  return mark.test(plain) || /^共\d{1,3}页第\d{1,3}页$/u.test(plain);
}

/** The agency's name once more above the text of a following page. */
const isRunningHead = ({ text, box }: TextLine, heads: ReadonlySet<string>): boolean =>
  box[1] < 0.085 && heads.has(normalise(text).text);

type Margins = readonly [left: number, right: number];

/** Where full lines begin and end: the first and the ninth of ten edges. */
function marginsOf(lines: readonly TextLine[]): Margins {
  const lefts = lines.map(({ box }) => box[0]).sort((a, b) => a - b);
  const rights = lines.map(rightOf).sort((a, b) => a - b);
  return [lefts[Math.trunc(lefts.length * 0.1)] ?? 0, rights[Math.trunc(rights.length * 0.9)] ?? 1];
}

function toBlock(placed: readonly Placed[], page: number): Block {
  const lines = placed.map(({ line }) => line);
  return {
    page,
    lines,
    box: around(lines.map(({ box }) => box))!,
    cell: placed[0]!.cell,
    text: lines.map((line) => lineText(line).text).join(''),
  };
}

const middle = ({ box }: TextLine): number => box[1] + box[3] / 2;
const rightOf = ({ box }: TextLine): number => box[0] + box[2];

/** Width of one character, as print sets it; letters and digits count half. */
function signWidth({ text, box }: TextLine): number {
  const full = [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);
  return full === 0 ? box[3] : box[2] / full;
}
