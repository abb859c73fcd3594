import type { TextLine } from '../../model/page-text';
import type { Prepared } from '../prepare/prepare';
import { evenStops } from '../text/glyphs';

type Edges = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
type Symbols = readonly { readonly text: string; readonly bbox: Edges }[];

/** The part of tesseract's `blocks` output that is read here. Confidences are 0…100, edges pixels of the prepared picture. */
export type TesseractBlocks = readonly {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly bbox: Edges;
      readonly words: readonly { readonly confidence: number; readonly symbols: Symbols }[];
    }[];
  }[];
}[];

/** Lines of tesseract's output on the upright page; a word of chi_sim is one character, so words are joined with spaces kept for later judgement. */
export function tesseractLines(blocks: TesseractBlocks, undo: Prepared['undo']): readonly TextLine[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map((line) => toLine(line, undo))
    .filter(({ text }) => text.trim() !== '');
}

type Line = TesseractBlocks[number]['paragraphs'][number]['lines'][number];
type Sign = { readonly text: string; readonly from: number; readonly to: number; readonly sure: number };

function toLine({ bbox, words }: Line, undo: Prepared['undo']): TextLine {
  // A word's confidence tells nonsense from print; that of its single characters stays high on both.
  const signs = words.flatMap(({ symbols, confidence }, at) =>
    at === 0 ? signsOf(symbols, confidence) : [spaceBefore(symbols), ...signsOf(symbols, confidence)],
  );
  const text = signs.map((sign) => sign.text).join('');
  const box = undo(bbox.x0, bbox.y0, bbox.x1, bbox.y1);
  const units = signs.flatMap((sign) => Array.from({ length: sign.text.length }, () => sign));
  const sure = units.map((unit) => unit.sure);
  const printed = signs.filter((sign) => sign.text !== ' ');
  return {
    text,
    box,
    confidence: printed.length === 0 ? 0 : printed.reduce((sum, sign) => sum + sign.sure, 0) / printed.length,
    stops: stopsOf(text, units, bbox, box[0], box[2]),
    sure,
  };
}

const signsOf = (symbols: Symbols, confidence: number): readonly Sign[] =>
  symbols.map(({ text, bbox }) => ({ text, from: bbox.x0, to: bbox.x1, sure: confidence / 100 }));

function spaceBefore(symbols: Symbols): Sign {
  const at = symbols[0]?.bbox.x0 ?? 0;
  return { text: ' ', from: at, to: at, sure: 1 };
}

/** Boxes of single characters come from the network's timing and may overlap or run backwards: then widths are guessed. */
function stopsOf(text: string, units: readonly Sign[], line: Edges, left: number, width: number): readonly number[] {
  const across = (pixel: number) =>
    left + Math.max(0, Math.min(1, (pixel - line.x0) / (line.x1 - line.x0 || 1))) * width;
  const rising = units.every((unit, at) => at === 0 || unit.from >= units[at - 1]!.from);
  if (!rising || units.length === 0) return evenStops(text, left, left + width);
  return [...units.map((unit) => across(unit.from)), across(units.at(-1)!.to)];
}
