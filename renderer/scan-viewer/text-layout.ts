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
  readonly doubtful: boolean;
};

/** Chinese glyphs stand about this share of the em above the baseline. */
const ASCENT = 0.86;

/** Lines read with less than this are tinted when the reader asks to see them. */
const DOUBT = 0.75;

/** Puts each line over its own ink, character by character where the engine said where they stand. */
export const placeLines = (lines: readonly TextLine[], sheet: Size): readonly PlacedLine[] =>
  lines.filter(({ text }) => text.trim() !== '').map((line) => placed(line, sheet));

function placed({ text, box: [x, y, w, h], stops, confidence }: TextLine, sheet: Size): PlacedLine {
  const perCharacter = stops !== undefined && stops.length === text.length + 1;
  return {
    text,
    x: perCharacter ? stops.slice(0, -1).map((stop) => stop * sheet.width) : [x * sheet.width],
    baseline: (y + h * ASCENT) * sheet.height,
    size: h * sheet.height,
    width: perCharacter ? undefined : w * sheet.width,
    doubtful: confidence < DOUBT,
  };
}
