import { type NormalText, normalise } from '../base/normalise-text';
import type { Citation } from '../model/citation';
import { around, type Box } from '../model/geometry';
import type { TextLine } from '../model/page-text';

/** A line and the page (ordinal) it stands on. */
export type PlacedLine = TextLine & { readonly page: number };

/** The words of an instrument as one string in one form (see `normalise`), and the way back to the scan. */
export type InstrumentText = {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
  citation(start: number, end: number): Citation;
  /** Mean confidence of the lines touched. */
  confidence(start: number, end: number): number;
};

const WHOLE_PAGE: Box = [0, 0, 1, 1];

/** Lines are joined without a break, since a form's cell or a page's edge may part a word anywhere. */
export function instrumentText(lines: readonly PlacedLine[]): InstrumentText {
  const parts = lines.map((line) => normalise(line.text));
  const starts = startsOf(parts);
  const text = parts.map((part) => part.text).join('');
  const touched = (start: number, end: number) =>
    lines.filter((_, at) => starts[at]! < Math.max(end, start + 1) && starts[at]! + parts[at]!.text.length > start);

  return {
    text,
    lines,
    citation(start, end) {
      const all = touched(start, end);
      const page = all[0]?.page ?? 0;
      const box = around(all.filter((line) => line.page === page).map((line) => line.box)) ?? WHOLE_PAGE;
      return { page, box, quote: text.slice(start, end) };
    },
    confidence(start, end) {
      const all = touched(start, end);
      return all.length === 0 ? 0 : all.reduce((sum, line) => sum + line.confidence, 0) / all.length;
    },
  };
}

function startsOf(parts: readonly NormalText[]): number[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.text.length;
    return start;
  });
}
