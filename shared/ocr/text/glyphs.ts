import type { TextLine } from '../../model/page-text';

/** One character of a line and where it stands: left and right edge in page fractions. */
export type Glyph = { readonly sign: string; readonly from: number; readonly to: number; readonly sure: number };

/** The characters of a line; where the engine gave no stops, widths are guessed: a Latin letter is half a character. */
export function glyphsOf({ text, box, confidence, stops, sure }: TextLine): readonly Glyph[] {
  const edges = stops?.length === text.length + 1 ? stops : evenStops(text, box[0], box[0] + box[2]);
  const glyphs: Glyph[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at)!);
    glyphs.push({ sign, from: edges[at]!, to: edges[at + sign.length]!, sure: sure?.[at] ?? confidence });
    at += sign.length;
  }
  return glyphs;
}

/** The line again; its box spans the glyphs from side to side, its height stays. */
export function lineOf(glyphs: readonly Glyph[], { box }: Pick<TextLine, 'box'>): TextLine {
  const text = glyphs.map(({ sign }) => sign).join('');
  const left = Math.min(box[0] + box[2], ...glyphs.map(({ from }) => from));
  const right = Math.max(box[0], ...glyphs.map(({ to }) => to));
  const units = glyphs.flatMap((glyph) => Array.from({ length: glyph.sign.length }, () => glyph));
  return {
    text,
    box: [left, box[1], right - left, box[3]],
    confidence: units.length === 0 ? 0 : units.reduce((sum, { sure }) => sum + sure, 0) / units.length,
    stops: [...units.map(({ from }) => from), right],
    sure: units.map(({ sure }) => sure),
  };
}

/** Left edges of the characters and the right edge of the last, spread by their usual widths. */
export function evenStops(text: string, left: number, right: number): readonly number[] {
  const widths = Array.from({ length: text.length }, (_, at) => (text.charCodeAt(at) < 0x2000 ? 1 : 2));
  const total = widths.reduce((sum, width) => sum + width, 0);
  let at = left;
  const stops = widths.map((width) => {
    const from = at;
    at += ((right - left) * width) / total;
    return from;
  });
  return [...stops, right];
}
