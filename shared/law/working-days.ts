import { addDays, addMonths, type PlainDate, weekday } from '../base/plain-date';
import type { Term } from '../model/fact';
import type { HolidayTable } from '../model/parameter';

/** A weekday that is no holiday, or a Saturday or Sunday worked in exchange (调休上班). */
export function isWorkingDay(date: PlainDate, holidays: HolidayTable): boolean {
  if (holidays.work.has(date)) return true;
  return weekday(date) <= 5 && !holidays.off.has(date);
}

/** Whether the table knows both ends; beyond it a computed limit is only an estimate. */
export const covered = (from: PlainDate, to: PlainDate, holidays: HolidayTable): boolean =>
  from >= holidays.from && to <= holidays.to;

/** The `count`-th working day after `start`; the day of the event itself never counts (民事诉讼法第八十五条第二款). */
export function workingDaysAfter(start: PlainDate, count: number, holidays: HolidayTable): PlainDate {
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function countWorkingDays(from: PlainDate, to: PlainDate, holidays: HolidayTable): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, holidays)) count += 1;
  }
  return count;
}

/** `date` itself, or the first working day after it where it is a day off (民事诉讼法第八十五条第三款). */
export function rolledOver(date: PlainDate, holidays: HolidayTable): PlainDate {
  return isWorkingDay(date, holidays) ? date : workingDaysAfter(date, 1, holidays);
}

/**
 * Last day of a term that starts with an event on `start`. Calendar terms that end on a day off roll over to the next
 * working day unless `rollover` is false (查封、扣押、冻结 and other limits on rights end by the calendar).
 */
export function lastDay(
  start: PlainDate,
  term: Term,
  holidays: HolidayTable,
  { rollover = true }: { readonly rollover?: boolean } = {},
): PlainDate {
  if (term.unit === 'working-day') return workingDaysAfter(start, term.length, holidays);
  const last = term.unit === 'month' ? addMonths(start, term.length) : addDays(start, term.length);
  return rollover ? rolledOver(last, holidays) : last;
}

/**
 * Latest day on which something due “N 日前” may happen. `loose` counts back to the N-th working day itself, `strict`
 * leaves N full working days between; only what misses `loose` is surely late, what lies between is a question.
 */
export function latestDayBefore(
  event: PlainDate,
  count: number,
  holidays: HolidayTable,
): { readonly loose: PlainDate; readonly strict: PlainDate } {
  const loose = workingDaysBefore(event, count, holidays);
  return { loose, strict: workingDaysBefore(loose, 1, holidays) };
}

function workingDaysBefore(event: PlainDate, count: number, holidays: HolidayTable): PlainDate {
  let date = event;
  for (let left = count; left > 0; ) {
    date = addDays(date, -1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}
