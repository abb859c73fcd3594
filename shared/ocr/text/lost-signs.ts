import type { Glyph } from './glyphs';

/** How sure a reader may be of a sign that was not seen but must have been there. */
const INFERRED = 0.5;

/** Thin signs that get lost where only they can have stood: `after` ends at the sign that they follow. */
const lost: readonly { readonly after: RegExp; readonly sign: string }[] = [
  // 二二三年五月 was 二〇二三年五月: no year of three numerals is written.
  {
    after: /(?<![一二三四五六七八九十百千万〇零])二(?=[一二][一二三四五六七八九]年[一二三四五六七八九十]{1,2}月)/g,
    sign: '〇',
  },
  // 文号 with one of its brackets: a year has four digits.
  { after: /(?<=〔(?:19|20)\d)\d(?=第?\d{1,5}号)/g, sign: '〕' },
  { after: /[\u4e00-\u9fff](?=(?:19|20)\d{2}〕第?\d{1,6}号)/g, sign: '〔' },
];

/** Puts them back, with little confidence; each takes half the width of the sign before it. */
export function withLostSigns(glyphs: readonly Glyph[]): readonly Glyph[] {
  return lost.reduce<readonly Glyph[]>((current, { after, sign }) => {
    const text = current.map((glyph) => (glyph.sign.length === 1 ? glyph.sign : '\ufffc')).join('');
    const places = new Set(Array.from(text.matchAll(after), ({ index }) => index));
    return places.size === 0
      ? current
      : current.flatMap((glyph, at) => (places.has(at) ? followed(glyph, sign) : [glyph]));
  }, glyphs);
}

function followed(glyph: Glyph, sign: string): readonly Glyph[] {
  const middle = (glyph.from + glyph.to) / 2;
  return [
    { ...glyph, to: middle },
    { sign, from: middle, to: glyph.to, sure: Math.min(glyph.sure, INFERRED) },
  ];
}
