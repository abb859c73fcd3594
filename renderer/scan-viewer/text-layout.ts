import { doubtfulSigns } from '#shared/model/doubtful-signs';
import type { TextLine } from '#shared/model/page-text';
import type { Size } from './coordinates';

/** One line of selectable text as SVG places it. Lengths in the units of `sheet`. */
export type PlacedLine = {
  readonly text: string;
  /** Left edge of each character, or of the first alone where the engine gave no stops. */
  readonly x: readonly number[];
  readonly baseline: number;
  readonly size: number;
  /** Width to stretch to where only the box is known. */
  readonly width: number | undefined;
  /** What of it is doubtful: its stretch along the line, from `top` on. */
  readonly doubts: readonly { readonly x: number; readonly width: number }[];
  readonly top: number;
};

/** Chinese glyphs stand about this share of the em above the baseline. */
const ASCENT = 0.86;

/** Puts each line over its own ink, character by character where the engine said where they stand. */
export const placeLines = (lines: readonly TextLine[], sheet: Size): readonly PlacedLine[] =>
  lines.filter(({ text }) => text.trim() !== '').map((line) => placed(line, sheet));

function placed(line: TextLine, sheet: Size): PlacedLine {
  const {
    text,
    box: [x, y, w, h],
    stops,
  } = line;
  const perCharacter = stops !== undefined && stops.length === text.length + 1;
  const edge = (at: number): number => (perCharacter ? stops[at]! : x + (w * at) / text.length);
  return {
    text,
    x: perCharacter ? stops.slice(0, -1).map((stop) => stop * sheet.width) : [x * sheet.width],
    baseline: (y + h * ASCENT) * sheet.height,
    size: h * sheet.height,
    width: perCharacter ? undefined : w * sheet.width,
    doubts: doubtfulSigns(line).map(({ from, to }) => ({
      x: edge(from) * sheet.width,
      width: (edge(to) - edge(from)) * sheet.width,
    })),
    top: y * sheet.height,
  };
}
