import { chineseDate, type PlainDate, partsOf, plainDate } from '#shared/base/plain-date';

/** How a day is asked for where what was typed is none. */
export const DAY_ASKED = '请写成 2026-11-29 这样';

/**
 * A day as people type it: 2026-11-29, 2026.11.29, 2026/11/29, 20261129, 2026年11月29日; 11-29 or 11月29日 of the year at hand.
 * Undefined where it is none, or no such day exists.
 */
export function typedDay(typed: string, today: PlainDate): PlainDate | undefined {
  const told = typed.normalize('NFKC').replaceAll(/\s/gu, '');
  const [, year, month, day] =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(told) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(told) ?? [];
  if (year !== undefined) return plainDate(Number(year), Number(month), Number(day));
  const [, ofMonth, ofDay] = /^(\d{1,2})[-./月](\d{1,2})日?$/u.exec(told) ?? [];
  return ofMonth === undefined ? undefined : plainDate(partsOf(today).year, Number(ofMonth), Number(ofDay));
}

/** 2026年11月29日; nothing where there is no day. What is kept but is no day is shown as it is kept. */
export const shownDay = (kept: string): string => (isDay(kept) ? chineseDate(kept) : kept);

export const isDay = (kept: string): kept is PlainDate => /^\d{4}-\d{2}-\d{2}$/u.test(kept);
