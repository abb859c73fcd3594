import type { TypeStyle } from './type-scale';

/** Width of one character in ems of its font. */
export type Advances = (sign: string, style: TypeStyle) => number;

// biome-ignore format: a table
/** Times New Roman, thousandths of an em, from the space (U+0020) to ~ (U+007E). */
const TIMES = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500,
  278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556,
  611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778,
  500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];

/** Whether a character is set in the Latin font. Curly quotes, dashes and dots belong to the Chinese one. */
export const isLatin = (sign: string): boolean => sign >= ' ' && sign <= '~';

/** What the fonts of GB/T 9704 measure: Chinese characters are square. A window measures the fonts it really has instead. */
export const standardAdvances: Advances = (sign) => {
  if (isLatin(sign)) return TIMES[sign.charCodeAt(0) - 32]! / 1000;
  return /\p{Mn}|[\u200B-\u200D\uFEFF]/u.test(sign) ? 0 : 1;
};
