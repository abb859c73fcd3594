import { around, type Box } from '../../model/geometry';
import type { Rule, TextLine } from '../../model/page-text';
import { type CellSides, crossing, isVertical, sidesRound } from '../../model/ruled-cell';

/** A place where somebody is to sign: a ruled cell, or a piece of a row. `words` name who, as on the paper without spaces. */
export type SigningSpot = {
  readonly words: string;
  readonly label: Box;
  readonly box: Box;
  /** Height of a line of the words, by which handwriting is measured. */
  readonly line: number;
  readonly sides?: CellSides;
  /** On a form without cells, where a name that found no room in the row stands. */
  readonly under?: Box;
};

/** Who signs on forms whose cells or rows say no more than that. */
const SIGNERS = '送达人员?|执法人员|见证人|领取人|接收人|签收人|收件人|代收人|经办人';
/** 送达人, 执法人员签名, 受送达人签名或盖章, 收件人签收, 签收人及时间. */
const LABEL = new RegExp(
  `^(?:(?:${SIGNERS})(?:[（(](?:人|单位|签[名字章收])[）)])?|(?:受送达|被送达|送达|收件|签收|代收|见证|领取|接收|经办|执法|当事)(?:单位|人员?)(?:[（(].{1,6}[）)])?(?:[（(]?(?:签[名字章收]|盖章|捺印)[）)]?))(?:(?:或者?|、|和|及)(?:盖章|捺印|签章|时间|日期))?[:：]?$`,
  'u',
);
/** 领取人：, where no cell and no 签名 says that it is a place to sign. */
const IN_ROW = /(?<![\u4e00-\u9fa5])(领取人|接收人|领受人|提货人|经办人|交付人)\s*[:：]/gu;
/** Other heads of a row whose values stand below. */
const HEAD = /^(?:(?:签收|收到|收件|送达)?(?:日期|时间)|备\s*注|电话|联系电话|职务|证件?号码?|关系|.{2,8}关系)$/u;
/** A label that fills less than this share of its cell leaves room to sign in the cell itself. */
const FILLED = 0.35;
/** So does one that ends with a colon, in a cell this many times as high as its words. */
const TALL = 2.5;
/** How far a signature on a row reaches, how near the next words, how far above and below the row it goes in line heights. */
const REACH = 0.28;
const GAP = 0.006;
const OVER = 0.35;
/** Less room in the row than this nobody signs in; below it so many line heights are looked at. */
const ROOM = 0.08;
const UNDER = 1.5;
/** From a wall into the next cell. */
const STEP = 0.012;
/** Walls this near one another are one, drawn in pieces or leaning. */
const SAME = 0.008;

type Cell = {
  readonly sides: CellSides;
  readonly box: Box;
  readonly lines: readonly TextLine[];
  readonly words: string;
};

/** Places for signatures that no engine need have read anything in, by the words that name who signs; upright page fractions. */
export function signingSpots(lines: readonly TextLine[], rules: readonly Rule[]): readonly SigningSpot[] {
  const cells = cellsOf(lines, rules);
  const boxed = cells.filter(({ words }) => LABEL.test(words)).flatMap((cell) => spotOf(cell, cells, rules) ?? []);
  const celled = new Set(boxed.length === 0 ? [] : cells.flatMap((cell) => cell.lines));
  return [...boxed, ...lines.filter((line) => !celled.has(line)).flatMap((line) => spotsInRow(line, lines, rules))];
}

/** Cells that hold words, each once, with its words from top to bottom. */
function cellsOf(lines: readonly TextLine[], rules: readonly Rule[]): readonly Cell[] {
  const cells: { sides: CellSides; box: Box; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const sides = sidesRound(middle(line.box), rules);
    if (sides === undefined) continue;
    const box = boxOf(sides, middle(line.box));
    const same = cells.find((cell) => isSame(cell.box, box));
    if (same === undefined) cells.push({ sides, box, lines: [line] });
    else same.lines.push(line);
  }
  return cells.map((cell) => ({
    ...cell,
    words: cell.lines
      .toSorted((a, b) => a.box[1] - b.box[1])
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/gu, ''),
  }));
}

/** The cell to the right of a label; under it where its row is one of heads. */
function spotOf(label: Cell, cells: readonly Cell[], rules: readonly Rule[]): SigningSpot | undefined {
  const text = around(label.lines.map(({ box }) => box))!;
  const [x, y] = middle(text);
  const own = boxOf(label.sides, [x, y]);
  if (text[2] < FILLED * own[2] || (/[:：]$/u.test(label.words) && own[3] > TALL * text[3])) return undefined;
  const spotAt = (at: Rule['from']): SigningSpot | undefined => {
    const sides = sidesRound(at, rules);
    const line = label.lines[0]!.box[3];
    return sides && { words: label.words.replace(/[:：]$/u, ''), label: text, box: boxOf(sides, at), line, sides };
  };
  const isHead = (cell: Cell | undefined): boolean =>
    cell !== undefined && (LABEL.test(cell.words) || HEAD.test(cell.words));

  const right = spotAt([own[0] + own[2] + STEP, y]);
  const next = right && cells.find(({ box }) => isSame(box, right.box));
  if (right !== undefined && !isHead(next)) return isNear(right.box[0], own[0] + own[2]) ? right : undefined;
  const before = cells.find(({ box }) => isNear(box[0] + box[2], own[0]) && isLevel(box, own));
  if (right === undefined && !isHead(before)) return undefined;
  const below = spotAt([x, own[1] + own[3] + STEP]);
  return below !== undefined && isNear(below.box[0], own[0]) && isNear(below.box[2], own[2]) ? below : undefined;
}

/** 领取人：      经办人：: from the words to the next, with the room that a quick hand takes above and below, up to a table's rule. */
function spotsInRow(line: TextLine, lines: readonly TextLine[], rules: readonly Rule[]): readonly SigningSpot[] {
  const [left, y, width, height] = line.box;
  const edge = (at: number): number => line.stops?.[at] ?? left + (width * at) / Math.max(1, line.text.length);
  const others = lines
    .filter((other) => other !== line && /[:：年]/u.test(other.text) && isLevel(other.box, line.box))
    .map(({ box }) => box[0]);
  return [...line.text.matchAll(IN_ROW)].flatMap((match) => {
    const end = match.index + match[0].length;
    const after = /[\u4e00-\u9fa5]{2,8}[:：]|\d{4}年/u.exec(line.text.slice(end));
    const next = after === null ? [] : [edge(end + after.index)];
    const from = edge(end) + GAP;
    const to = Math.min(
      0.97,
      from + REACH,
      ...[...next, ...others].filter((each) => each > from).map((each) => each - GAP),
    );
    if (to - from < ROOM) return [];
    const floors = rules
      .filter((rule) => !isVertical(rule) && rule.from[0] < to && rule.to[0] > from)
      .map((rule) => crossing(rule, 0, (from + to) / 2));
    const middle = y + height / 2;
    const top = Math.max(0, y - OVER * height, ...floors.filter((at) => at < middle).map((at) => at + GAP));
    const below = [1, ...floors.filter((at) => at > middle).map((at) => at - GAP)];
    const bottom = Math.min(y + height * (1 + OVER), ...below);
    const start = edge(match.index);
    return {
      words: match[1]!,
      label: [start, y, edge(end) - start, height],
      box: [from, top, to - from, Math.max(0, bottom - top)],
      line: height,
      under: [start, bottom, to - start, Math.min(bottom + UNDER * height, ...below) - bottom],
    };
  });
}

const middle = ([x, y, w, h]: Box): Rule['from'] => [x + w / 2, y + h / 2];

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

const isSame = (a: Box, b: Box): boolean => a.every((side, at) => isNear(side, b[at]!));

/** The cell as it stands round a place within it. */
function boxOf({ left, right, top, bottom }: CellSides, [x, y]: Rule['from']): Box {
  const [west, north] = [crossing(left, 1, y), crossing(top, 0, x)];
  return [west, north, crossing(right, 1, y) - west, crossing(bottom, 0, x) - north];
}

const isLevel = (a: Box, b: Box): boolean =>
  Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]) > 0.4 * Math.min(a[3], b[3]);
