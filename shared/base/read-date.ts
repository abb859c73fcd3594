import { readNumeral } from './chinese-numerals';
import { mendDigits } from './mend-digits';
import { type PlainDate, plainDate } from './plain-date';

/**
 * A date seen in a text, with its place there. `repaired` where something had to be put right or supposed: a dropped 〇,
 * a two-figure year, a last sign under a seal. `blank` is a date line with parts left open: 2024年__月__日.
 */
export type DateSighting =
  | {
      readonly kind: 'read';
      readonly date: PlainDate;
      readonly repaired: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'blank'; readonly start: number; readonly end: number };

const SIGN = '0-9〇零○Oo一二三四五六七八九十廿卅IlQ|';
const GAP = '[\\s_]*';

const written = new RegExp(
  `(?<![${SIGN}第])([${SIGN}]{2,6})?${GAP}年${GAP}([${SIGN}]{1,3})?${GAP}月${GAP}(?:([${SIGN}]{1,3})${GAP}([日曰号目口阳旧由田甲百])?|([日曰号]))?`,
  'g',
);
/**
 * An hour may follow without its gap, as forms printed from a system are read: 2025-09-1009:30, 2025/9/19:30. In
 * 2025/1/112:30 nobody knows where the day ends.
 */
const dotted =
  /(?<![\d.])((?:19|20)\d{2})\s?[.\-/－—]\s?(\d{1,2})\s?[.\-/－—]\s?(\d{2}(?=\d{2}:\d{2})|(?<=[.\-/－—]0\d[.\-/－—])\d{2}(?=\d:\d{2})|(?<![.\-/－—]0\d[.\-/－—])\d(?=[1-9]:\d{2})|[4-9](?=\d{2}:\d{2})|\d{1,2}(?!\d|:\d{2}(?![\d:])|\s?[.\-/]\d))/g;

/** Every date in the text, in order: 2024年3月5日, 二〇二四年三月五日, 2024.3.5, 2024-03-05, 24年3月5日. */
export function readDates(text: string): DateSighting[] {
  const mended = mendDigits(text);
  const whole = [...mended.matchAll(/(?<!\d)(20[0-4]\d)(?=[年.\-/])/g)].map((match) => Number(match[1]));
  return [...inWords(mended, whole), ...inFigures(mended), ...withSpoiltSign(mended)]
    .map((sighting) => markedIfMended(sighting, text, mended))
    .sort((a, b) => a.start - b.start);
}

function markedIfMended(sighting: DateSighting, text: string, mended: string): DateSighting {
  const { start, end } = sighting;
  const touched = sighting.kind === 'read' && text.slice(start, end) !== mended.slice(start, end);
  return touched ? { ...sighting, repaired: true } : sighting;
}

/** Dossiers are of our time; anything else is a misreading. */
export function sensibleDate(year: number, month: number, day: number): PlainDate | undefined {
  return year >= 1990 && year <= 2100 ? plainDate(year, month, day) : undefined;
}

function inWords(text: string, others: readonly number[]): DateSighting[] {
  return [...text.matchAll(written)].flatMap((match): DateSighting[] => {
    const [whole, year, month, day, mark, bareMark] = match;
    const place = { start: match.index, end: match.index + whole.trimEnd().length };
    if (day === undefined || month === undefined || year === undefined) {
      const open = bareMark !== undefined && (month === undefined || day === undefined || year === undefined);
      return open ? [{ kind: 'blank' as const, ...place }] : [];
    }
    const full = readYear(year, others);
    const [m, d] = [readPart(month), readPart(day)];
    if (full === undefined || m === undefined || d === undefined) return [];
    const date = sensibleDate(full.year, m.value, d.value);
    if (date === undefined) return [];
    const repaired = full.repaired || m.repaired || d.repaired || mark === undefined || !'日号曰目口'.includes(mark);
    return [{ kind: 'read' as const, date, repaired, ...place }];
  });
}

function inFigures(text: string): DateSighting[] {
  return [...text.matchAll(dotted)].flatMap((match) => {
    const date = sensibleDate(Number(match[1]), Number(match[2]), Number(match[3]));
    const place = { start: match.index, end: match.index + match[0].length };
    return date === undefined ? [] : [{ kind: 'read' as const, date, repaired: false, ...place }];
  });
}

/** 20243月5日, 2024年3序5日: its 年 or 月 lost or spoilt, as under a seal, and all its figures there. */
const spoilt =
  /(?<!\d)((?:19|20)\d{2})(?:[\u4e00-\u9fa5](?<!年))?(\d{1,2})月(\d{1,2})[日曰]|(?<!\d)((?:19|20)\d{2})年(\d{1,2})[\u4e00-\u9fa5](?<![年月日时分第])(\d{1,2})[日曰]/gu;

function withSpoiltSign(text: string): DateSighting[] {
  return [...text.matchAll(spoilt)].flatMap((match) => {
    const [year, month, day] = match
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number) as [number, number, number];
    const date = sensibleDate(year, month, day);
    const place = { start: match.index, end: match.index + match[0].length };
    return date === undefined ? [] : [{ kind: 'read' as const, date, repaired: true, ...place }];
  });
}

type Part = { readonly value: number; readonly repaired: boolean };

function readPart(printed: string): Part | undefined {
  const mended = printed.replaceAll(/[Il|]/g, '1').replaceAll(/[OoQ]/g, '0');
  const value = readNumeral(mended);
  return value === undefined ? undefined : { value, repaired: mended !== printed };
}

/**
 * 二〇二四; 二二四 (a dropped 〇); 24; 2O24. Of 202 or 224 any figure may have been lost: it is a year only where another date of
 * the text says which.
 */
function readYear(
  printed: string,
  others: readonly number[],
): { readonly year: number; readonly repaired: boolean } | undefined {
  const mended = printed
    .replaceAll(/[Il|]/g, '1')
    .replaceAll(/[OoQ]/g, /[一二三四五六七八九]/.test(printed) ? '〇' : '0');
  if (/[十廿卅]/.test(mended)) return undefined;
  const value = readNumeral(mended);
  if (value === undefined) return undefined;
  const touched = mended !== printed && !/[一二三四五六七八九]/.test(printed);
  if (mended.length === 4) return { year: value, repaired: touched };
  if (/^\d{3}$/.test(mended)) {
    const year = others.find((other) => lacksOne(mended, String(other)));
    return year === undefined ? undefined : { year, repaired: true };
  }
  // 二〇二四 without its first sign, or with its 〇 lost.
  if (mended.length === 3 && /^(?:二|〇二)/.test(mended)) return { year: 2000 + (value % 100), repaired: true };
  if (mended.length === 2) return { year: value <= 60 ? 2000 + value : 1900 + value, repaired: true };
  const tail = mended.slice(-4);
  const year = readNumeral(tail);
  return year !== undefined && /^(?:20|二[〇零○])/.test(tail) ? { year, repaired: true } : undefined;
}

const lacksOne = (short: string, long: string): boolean =>
  [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
