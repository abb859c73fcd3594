import type { Glyph } from './glyphs';

/** What stands in the text → what was printed. `with` gives one sign for each sign of the match, or `GONE`. */
type Repair = { readonly find: RegExp; readonly with: (found: string) => string };

/** Marks a sign that is taken out. */
const GONE = '\u0000';

const each =
  (from: RegExp, to: string) =>
  (found: string): string =>
    found.replace(from, to);

/**
 * Misreadings that are never what was printed, whatever the department's form. Sign for sign, so that places stay known.
 * Anything that could be right in some text stays as read: readers of numbers and dates have their own tolerance.
 */
const repairs: readonly Repair[] = [
  // 顿号 read as the dot stroke, a character that no document uses.
  { find: /[丶﹑､]/g, with: () => '、' },
  // 签字, 签名 before a bracket, a colon or the end: no other word begins so.
  { find: /(?<=签)[宇学孝](?=[)）：:]|$)/g, with: () => '字' },
  { find: /(?<=签)各(?=[)）：:]|$)/g, with: () => '名' },
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
  // A bracket read twice.
  { find: /[〔【［[「『{(（](?=[〔【［[「『{(（](?:19|20)\d{2}\D)/g, with: () => GONE },
  { find: /(?<=[〔【［[「『{(（](?:19|20)\d{2}[〕】］\]」』}])[〕】］\]」』})）|](?=第?\d)/g, with: () => GONE },
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
  // One of the two brackets lost: the other is set right, so that its fellow can be put back.
  { find: /[〔【［「『﹝〖](?=(?:19|20)\d{2}第?\d{1,5}号)/g, with: () => '〔' },
  { find: /(?<=[\u4e00-\u9fff](?:19|20)\d{2})[〕】］\]」』﹞〗](?=第?\d{1,6}号)/g, with: () => '〕' },
  // Half-width punctuation after a Chinese character.
  { find: /(?<=[\u3400-\u9fff〇”》）〕])[,;:!?]/g, with: (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0) },
];

/** Applies every repair, one after another. */
export function repaired(glyphs: readonly Glyph[]): readonly Glyph[] {
  const units = unitsOf(glyphs);
  const text = repairs.reduce((current, repair) => current.replace(repair.find, repair.with), units);
  return glyphs
    .map((glyph, at) => (text[at] === units[at] ? glyph : { ...glyph, sign: text[at]! }))
    .filter(({ sign }) => sign !== GONE);
}

const unitsOf = (glyphs: readonly Glyph[]): string =>
  glyphs.map(({ sign }) => (sign.length === 1 ? sign : '\ufffc')).join('');

const oneSign = (wanted: string, sign: string): string => (wanted.length === 1 ? wanted : sign);
