import type { NormalText } from '../../base/normalise-text';
import type { Citation } from '../../model/citation';
import type { Box } from '../../model/geometry';
import { around } from '../../model/geometry';
import type { Instrument } from '../../model/instrument';
import { hasPoorLines } from '../../model/line-legibility';
import { LEGIBLE, type ReadPage, type TextLine } from '../../model/page-text';
import { type Block, blocksOf } from './blocks';
import { lineText } from './line-text';

/** A stretch of an instrument's `flow`. */
export type Span = { readonly start: number; readonly end: number };

/** A block and where it stands in `flow`. */
export type FlowBlock = Block & Span;

/** All pages of one instrument as text that can be searched and traced back to the scan. */
export type PaperText = {
  readonly instrument: Instrument;
  readonly pages: readonly ReadPage[];
  readonly blocks: readonly FlowBlock[];
  /** Blocks one after another with a line feed between. */
  readonly flow: string;
  /** `flow` without line feeds, for words that may run over any border. */
  readonly whole: string;
  /** Whether every page can be read well enough to call something missing. */
  readonly legible: boolean;
  /** From a stretch of `whole` to the same stretch of `flow`. */
  inFlow(span: Span): Span;
  cite(span: Span): readonly Citation[];
  /** Certainty of the worst character in the stretch, marks apart, 0…1; of a passage, of the worst but a few. */
  sureness(span: Span): number;
};

/** One line of print in `flow`, from `start` on. */
type Stretch = { readonly start: number; readonly page: number; readonly line: TextLine; readonly text: NormalText };

export function paperText(instrument: Instrument, pages: readonly ReadPage[]): PaperText {
  const own = instrument.pages.flatMap((ordinal) => pages.filter((page) => page.ordinal === ordinal));
  const stretches: Stretch[] = [];
  const breaks: number[] = [];
  let flow = '';
  let before: Block | undefined;
  const [first, ...following] = own;
  const heads = new Set(first === undefined ? [] : headsOf(first));
  const sheets = [
    ...(first === undefined ? [] : blocksOf(first)),
    ...following.flatMap((page) => blocksOf(page, heads)),
  ];
  const blocks = sheets.map((block): FlowBlock => {
    if (flow !== '' && !runsOver(before, block)) {
      breaks.push(flow.length);
      flow += '\n';
    }
    before = block;
    const start = flow.length;
    for (const line of block.lines) {
      const text = lineText(line);
      stretches.push({ start: flow.length, page: block.page, line, text });
      flow += text.text;
    }
    return { ...block, start, end: flow.length };
  });
  const placeOf = (at: number): number | undefined => placeInFlow(breaks, flow.length, at);
  return {
    instrument,
    pages: own,
    blocks,
    flow,
    whole: flow.replaceAll('\n', ''),
    legible: own.length > 0 && own.every(isLegible),
    inFlow: ({ start, end }) => ({
      start: placeOf(start) ?? flow.length,
      end: (placeOf(end - 1) ?? flow.length - 1) + 1,
    }),
    cite: (span) => touched(stretches, span).map(citationOf),
    sureness: (span) => sureness(touched(stretches, span)),
  };
}

/** What stands at the top of the first page and may be printed again on those behind it. */
const headsOf = ({ reading }: ReadPage): string[] =>
  (reading?.text.lines ?? [])
    .filter(({ box }) => box[1] < 0.25)
    .map((line) => lineText(line).text)
    .filter((text) => text.length >= 4 && text.length <= 30);

/** Where the character at `at` of `whole` stands in `flow`, which has a line feed at each of `breaks`. */
function placeInFlow(breaks: readonly number[], length: number, at: number): number | undefined {
  if (at < 0) return undefined;
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! - middle <= at) low = middle + 1;
    else high = middle;
  }
  return at + low < length ? at + low : undefined;
}

/** A sentence that goes on at the top of the next page. */
function runsOver(before: Block | undefined, block: Block): boolean {
  if (before === undefined || before.page === block.page || before.cell !== undefined || block.cell !== undefined)
    return false;
  return (
    before.text.length > 12 &&
    !/[。:;]$/u.test(before.text) &&
    before.box[0] + before.box[2] > 0.78 &&
    block.box[0] < 0.2
  );
}

function isLegible({ reading }: ReadPage): boolean {
  if (reading === undefined) return false;
  return reading.look.blank || (reading.text.legibility >= LEGIBLE && !hasPoorLines(reading.text));
}

/** A part of a line of print: which of its characters, spaces apart. */
type Touched = { readonly page: number; readonly line: TextLine; readonly signs: readonly number[] };

/** The lines that a stretch of `flow` runs over. */
function touched(stretches: readonly Stretch[], { start, end }: Span): Touched[] {
  const parts: Touched[] = [];
  for (const { start: first, page, line, text } of stretches.slice(lastUntil(stretches, start))) {
    if (first >= end) break;
    const [from, until] = [Math.max(0, start - first), Math.min(text.text.length, end - first)];
    if (from < until)
      parts.push({ page, line, signs: Array.from({ length: until - from }, (_, at) => text.origin(from + at)) });
  }
  return parts;
}

/** Index of the last stretch that begins at or before `at`. */
function lastUntil(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function citationOf({ page, line, signs }: Touched): Citation {
  const [from, to] = [signs[0]!, signs.at(-1)! + 1];
  return { page, box: boxOf(line, from, to), quote: line.text.slice(from, to) };
}

/** The part of a line's box that holds some of its characters, by its stops or, without them, in proportion. */
export function boxOf(line: TextLine, from: number, to: number): Box {
  const [x, y, width, height] = line.box;
  const share = (at: number): number => line.stops?.[at] ?? x + (width * at) / Math.max(1, line.text.length);
  return [share(from), y, Math.max(0, share(to) - share(from)), height];
}

/** In a whole passage, one doubtful sign among so many says nothing of what the passage tells; in a name or a number the worst counts. */
const PER_DOUBT = 30;

/**
 * A dash, a bracket or 〇 that an engine was not sure of takes nothing from the value it stands in: engines doubt the ring of
 * 二〇二四, but nothing else that may stand there is a numeral.
 */
function sureness(parts: readonly Touched[]): number {
  const signs = parts.flatMap(({ line, signs: own }) =>
    own.map((at) => ({ sign: line.text[at] ?? '', sure: line.sure?.[at] ?? line.confidence })),
  );
  const telling = signs.filter(({ sign }) => sign !== '〇' && /[\p{L}\p{N}]/u.test(sign));
  const each = (telling.length > 0 ? telling : signs).map(({ sure }) => sure).sort((a, b) => a - b);
  return each[Math.floor(each.length / PER_DOUBT)] ?? 0;
}

/** The smallest box around everything cited on the page of the first citation. */
export const boxAround = (cited: readonly Citation[]): Box | undefined =>
  around(cited.filter(({ page }) => page === cited[0]?.page).map(({ box }) => box));
