import type { Box } from '../model/geometry';
import type { EngineId, PageText, Rule, TextLine } from '../model/page-text';
import { isVertical } from '../model/ruled-cell';
import { inReadingOrder } from './layout/reading-order';
import { glyphsOf, lineOf } from './text/glyphs';
import { legibilityOf } from './text/legibility';
import { withLostSigns } from './text/lost-signs';
import { repaired } from './text/repairs';
import { splitCells } from './text/split-cells';
import { withoutDoubles } from './text/without-doubles';
import { withoutRuleMarks } from './text/without-rule-marks';
import { withoutStraySpaces } from './text/without-stray-spaces';

/** What an engine saw on an upright page, in any order. */
export type Sighted = {
  readonly engine: EngineId;
  readonly version: string;
  readonly lines: readonly TextLine[];
  readonly rules?: readonly Rule[];
  /** Height of the page over its width; A4 upright where unknown. */
  readonly aspect?: number;
  /** Tilt of the lines in degrees, clockwise positive: boxes are compared as if level. */
  readonly skew?: number;
  /** Share of what looked like lines that could not be read. */
  readonly unread?: number;
  /** The page bears no ink: that nothing was read is then no doubt. */
  readonly blank?: boolean;
};

const A4 = 297 / 210;

/** Repaired lines in reading order, one for each cell line, with the place of every character. */
export function assemblePageText({
  engine,
  version,
  lines,
  rules = [],
  aspect = A4,
  skew = 0,
  unread = 0,
  blank = false,
}: Sighted): PageText {
  const verticals = rules.filter(isVertical);
  const mended = withoutDoubles(lines.flatMap((line) => mend(line, verticals, aspect))).filter(
    (line) => !isSpeck(line),
  );
  const level = leveller(skew, aspect);
  const placed = mended.map((line) => ({ line, box: level(line.box) }));
  const levelRules = rules.map(
    ({ from, to }): Rule => ({
      from: level([...from, 0, 0]).slice(0, 2) as [number, number],
      to: level([...to, 0, 0]).slice(0, 2) as [number, number],
    }),
  );
  const ordered = inReadingOrder(placed, levelRules).map(({ line }) => line);
  return { engine, version, lines: ordered, rules, legibility: legibilityOf(ordered, { engine, unread, blank }) };
}

/** The entries of a line, without stray spaces and with sure misreadings put right. */
function mend(line: TextLine, verticals: readonly Rule[], aspect: number): readonly TextLine[] {
  return splitCells(glyphsOf(line), line, verticals, aspect)
    .map((glyphs) => withoutRuleMarks(glyphs, line, verticals, aspect))
    .map((glyphs) => withLostSigns(repaired(withoutStraySpaces(glyphs))))
    .filter((glyphs) => glyphs.length > 0)
    .map((glyphs) => lineOf(glyphs, line));
}

/** Grain and specks read as one letter or mark, without much conviction, and corners of cells read as brackets. */
const isSpeck = ({ text, confidence }: TextLine): boolean =>
  (confidence < 0.75 && /^[A-Za-z!-/:-@[-`{-~·]$/.test(text)) || /^[「」『』]$/u.test(text);

/** Shifts boxes so that tilted lines come to lie level; sizes stay. */
function leveller(skew: number, aspect: number): (box: Box) => Box {
  const slope = Math.tan((skew * Math.PI) / 180);
  return ([x, y, w, h]) => [x + (y - 0.5) * slope * aspect, y - ((x + w / 2 - 0.5) * slope) / aspect, w, h];
}
