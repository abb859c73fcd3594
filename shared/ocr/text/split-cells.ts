import type { Rule, TextLine } from '../../model/page-text';
import { wallsAt } from '../layout/walls';
import type { Glyph } from './glyphs';
import { isSpace } from './without-stray-spaces';

/** A gap as wide as this many line heights parts two entries of a form. */
const WIDE = 4;
/** A rule between cells is taller than the line beside it; strokes of large characters are not. */
const TALLER = 1.1;

/** Parts a line where a vertical rule runs through it or where it leaves a gap as wide as an empty cell. */
export function splitCells(
  glyphs: readonly Glyph[],
  line: TextLine,
  verticals: readonly Rule[],
  aspect: number,
): readonly (readonly Glyph[])[] {
  const [, top, , height] = line.box;
  const middle = top + height / 2;
  const walls = wallsAt(verticals, middle)
    .filter((wall) => wall.height >= TALLER * height)
    .map(({ x }) => x);
  const parts: Glyph[][] = [];
  let previous: Glyph | undefined;
  for (const glyph of glyphs) {
    if (isSpace(glyph)) {
      parts.at(-1)?.push(glyph);
      continue;
    }
    if (previous === undefined || parted(previous, glyph, walls, height * aspect)) parts.push([glyph]);
    else parts.at(-1)!.push(glyph);
    previous = glyph;
  }
  return parts;
}

/** `em` is the height of the line as a share of the page's width. */
function parted(before: Glyph, after: Glyph, walls: readonly number[], em: number): boolean {
  if (after.from - before.to > WIDE * em) return true;
  const left = (before.from + before.to) / 2;
  const right = (after.from + after.to) / 2;
  return walls.some((wall) => wall > left && wall < right);
}
