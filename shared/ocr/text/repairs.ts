import type { Glyph } from './glyphs';

/** What stands in the text → what was printed. `with` gives one sign for each sign of the match. */
type Repair = { readonly find: RegExp; readonly with: (found: string) => string };

const each =
  (from: RegExp, to: string) =>
  (found: string): string =>
    found.replace(from, to);

/**
 * Misreadings that are never what was printed, whatever the department's form. Sign for sign, so that places stay.
 * Anything that could be right in some text stays as read: readers of numbers and dates have their own tolerance.
 */
const repairs: readonly Repair[] = [
  // 顿号 read as the dot stroke, a character that no document uses.
  { find: /[丶﹑､]/g, with: () => '、' },
  // Full-width letters and digits.
  { find: /[０-９Ａ-Ｚａ-ｚ]/g, with: (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0) },
  // Radicals and compatibility characters that look like ordinary ones.
  { find: /[\u2e80-\u2fdf\uf900-\ufaff]/g, with: (sign) => oneSign(sign.normalize('NFKC'), sign) },
  // Letters between digits, or after digits and before their unit.
  { find: /(?<=\d)[OoＯ〇○](?=[\d年月日时分元页号])/g, with: () => '0' },
  { find: /(?<=\d)[lI|丨](?=[\d年月日时分元页号])/g, with: () => '1' },
  // Separators inside numbers.
  { find: /(?<=\d)[．。·](?=\d{1,2}(?:元|万|%|％|[^\d年月日]|$))/g, with: () => '.' },
  { find: /(?<=\d)[，、](?=\d{3}(?!\d))/g, with: () => ',' },
  { find: /(?<=\d)－(?=\d)/g, with: () => '-' },
  // Years in Chinese numerals: the zero is round.
  { find: /[一二][一二三四五六七八九〇零OoQ0○◯]{3}(?=年)/g, with: each(/[OoQ0○◯]/g, '〇') },
  // 文号: the year stands in 〔〕 (党政机关公文格式 GB/T 9704—2012, 7.2.5); brackets of any kind before a serial number are that.
  {
    find: /[〔【［[「『﹝〖{｛(（](?:19|20)\d{2}[〕】］\]」』﹞〗}｝)）J](?=第?\d{1,6}(?:-\d+)?号)/g,
    with: (found) => `〔${found.slice(1, -1)}〕`,
  },
  // With a square bracket on either side it is a 文号 even where 号 was lost.
  {
    find: /[〔【［「『﹝〖](?:19|20)\d{2}[〕】］\]」』﹞〗)）J]|[〔【［[「『﹝〖(（](?:19|20)\d{2}[〕】］」』﹞〗]/g,
    with: (found) => `〔${found.slice(1, -1)}〕`,
  },
  // Half-width punctuation after a Chinese character.
  { find: /(?<=[\u3400-\u9fff〇”》）〕])[,;:!?]/g, with: (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0) },
];

/** Applies every repair, one after another; the number of signs never changes. */
export function repaired(glyphs: readonly Glyph[]): readonly Glyph[] {
  const units = glyphs.map(({ sign }) => (sign.length === 1 ? sign : '\ufffc'));
  const text = repairs.reduce((current, repair) => current.replace(repair.find, repair.with), units.join(''));
  return glyphs.map((glyph, at) => (text[at] === units[at] ? glyph : { ...glyph, sign: text[at]! }));
}

/** How sure a reader may be of a sign that was not seen but must have been there. */
const INFERRED = 0.5;

/** 二二三年五月 was 二〇二三年五月: the round zero is thin and gets lost. No year of three numerals is written. */
const lostZero =
  /(?<![一二三四五六七八九十百千万〇零])二(?=[一二][一二三四五六七八九]年[一二三四五六七八九十]{1,2}月)/g;

export function withLostZero(glyphs: readonly Glyph[]): readonly Glyph[] {
  const text = glyphs.map(({ sign }) => (sign.length === 1 ? sign : '\ufffc')).join('');
  const lost = new Set(Array.from(text.matchAll(lostZero), ({ index }) => index));
  if (lost.size === 0) return glyphs;
  return glyphs.flatMap((glyph, at) => {
    if (!lost.has(at)) return [glyph];
    const middle = (glyph.from + glyph.to) / 2;
    return [
      { ...glyph, to: middle },
      { sign: '〇', from: middle, to: glyph.to, sure: Math.min(glyph.sure, INFERRED) },
    ];
  });
}

const oneSign = (wanted: string, sign: string): string => (wanted.length === 1 ? wanted : sign);
