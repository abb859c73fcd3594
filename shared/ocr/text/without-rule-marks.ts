import type { Rule, TextLine } from '../../model/page-text';
import { wallsAt } from '../layout/walls';
import type { Glyph } from './glyphs';
import { isSpace } from './without-stray-spaces';

/** What a vertical rule is taken for at the end of a line. */
const marks = /[|‖丨lI1!\][【】［］「」『』{}()（）《〈’‘'"“”_.\-—]/;
/** What is never printed at the end of an entry: it goes wherever a rule is near. */
const surely = /[|‖丨]/;
/** Distance from the rule, in line heights: such a mark must stand on it, unless it can be nothing else. */
const NEAR = { any: 0.2, surely: 0.6 };

/** Drops the ends of a line that are really the ruling of its cell. */
export function withoutRuleMarks(
  glyphs: readonly Glyph[],
  { box: [, top, , height] }: TextLine,
  verticals: readonly Rule[],
  aspect: number,
): readonly Glyph[] {
  const middle = top + height / 2;
  const walls = wallsAt(verticals, middle);
  const isRule = (sign: string, edge: number): boolean => {
    const near = height * aspect * (surely.test(sign) ? NEAR.surely : NEAR.any);
    return (marks.test(sign) || isSpace({ sign })) && walls.some(({ x }) => Math.abs(x - edge) <= near);
  };
  let start = 0;
  let end = glyphs.length;
  while (start < end && isRule(glyphs[start]!.sign, glyphs[start]!.from)) start += 1;
  while (end > start && isRule(glyphs[end - 1]!.sign, glyphs[end - 1]!.to)) end -= 1;
  return glyphs.slice(start, end);
}
