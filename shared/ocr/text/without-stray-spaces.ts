import type { Glyph } from './glyphs';
import { isSquare } from './signs';

/** Spaces stay only between words of Latin letters or digits, and there singly. Invisible signs go. */
export function withoutStraySpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = glyphs.filter((glyph) => isSpace(glyph) || !/[\p{Cc}\p{Cf}\ufffd]/u.test(glyph.sign));
  return seen.filter((glyph, at) => {
    if (!isSpace(glyph)) return true;
    const before = seen[at - 1];
    const after = seen.slice(at).find((other) => !isSpace(other));
    if (before === undefined || after === undefined || isSpace(before)) return false;
    return !isSquare(before.sign) && !isSquare(after.sign);
  });
}

export const isSpace = ({ sign }: Pick<Glyph, 'sign'>): boolean => /^\s$/.test(sign);
