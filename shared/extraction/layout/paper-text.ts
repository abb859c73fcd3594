import type { Citation } from '../../model/citation';
import type { Box } from '../../model/geometry';
import { around } from '../../model/geometry';
import type { Instrument } from '../../model/instrument';
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
  /** Lowest certainty of the characters in the stretch, 0…1. */
  sureness(span: Span): number;
};

type Sign = { readonly page: number; readonly line: TextLine; readonly at: number };

export function paperText(instrument: Instrument, pages: readonly ReadPage[]): PaperText {
  const own = instrument.pages.flatMap((ordinal) => pages.filter((page) => page.ordinal === ordinal));
  const signs: (Sign | undefined)[] = [];
  let before: Block | undefined;
  const blocks = own.flatMap(blocksOf).map((block): FlowBlock => {
    if (signs.length > 0 && !runsOver(before, block)) signs.push(undefined);
    before = block;
    const start = signs.length;
    for (const line of block.lines) {
      const { text, origin } = lineText(line.text);
      for (let at = 0; at < text.length; at += 1) signs.push({ page: block.page, line, at: origin(at) });
    }
    return { ...block, start, end: signs.length };
  });
  const flow = blocks
    .map(({ text, start }, at) => (at > 0 && blocks[at - 1]!.end < start ? `\n${text}` : text))
    .join('');
  const places = [...flow].flatMap((sign, at) => (sign === '\n' ? [] : [at]));
  return {
    instrument,
    pages: own,
    blocks,
    flow,
    whole: flow.replaceAll('\n', ''),
    legible: own.length > 0 && own.every(isLegible),
    inFlow: ({ start, end }) => ({
      start: places[start] ?? flow.length,
      end: (places[end - 1] ?? flow.length - 1) + 1,
    }),
    cite: ({ start, end }) => citations(signs.slice(start, end)),
    sureness: ({ start, end }) => sureness(signs.slice(start, end)),
  };
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
  return reading !== undefined && (reading.look.blank || reading.text.legibility >= LEGIBLE);
}

/** One citation for each line touched. */
function citations(signs: readonly (Sign | undefined)[]): Citation[] {
  const groups: Sign[][] = [];
  for (const sign of signs) {
    if (sign === undefined) continue;
    const last = groups.at(-1);
    if (last !== undefined && last[0]!.line === sign.line) last.push(sign);
    else groups.push([sign]);
  }
  return groups.map((group) => {
    const { page, line } = group[0]!;
    const [from, to] = [group[0]!.at, group.at(-1)!.at + 1];
    return { page, box: boxOf(line, from, to), quote: line.text.slice(from, to) };
  });
}

/** The part of a line's box that holds some of its characters, by its stops or, without them, in proportion. */
export function boxOf(line: TextLine, from: number, to: number): Box {
  const [x, y, width, height] = line.box;
  const share = (at: number): number => line.stops?.[at] ?? x + (width * at) / Math.max(1, line.text.length);
  return [share(from), y, Math.max(0, share(to) - share(from)), height];
}

function sureness(signs: readonly (Sign | undefined)[]): number {
  const each = signs.flatMap((sign) => (sign === undefined ? [] : [sign.line.sure?.[sign.at] ?? sign.line.confidence]));
  return each.length === 0 ? 0 : Math.min(...each);
}

/** The smallest box around everything cited on the page of the first citation. */
export const boxAround = (cited: readonly Citation[]): Box | undefined =>
  around(cited.filter(({ page }) => page === cited[0]?.page).map(({ box }) => box));
