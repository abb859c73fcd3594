import { addDays, addMonths, type PlainDate, partsOf, plainDate, weekday } from '#shared/base/plain-date';

/** The weeks a calendar shows of the month a day lies in, Monday first, filled up with its neighbours' days. */
export function weeksOf(day: PlainDate): readonly (readonly PlainDate[])[] {
  const { year, month } = partsOf(day);
  const first = plainDate(year, month, 1)!;
  const start = addDays(first, 1 - weekday(first));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => addDays(start, week * 7 + at)),
  );
  return weeks.filter(([monday, , , , , , sunday]) => inMonth(monday!, day) || inMonth(sunday!, day));
}

export const inMonth = (day: PlainDate, month: PlainDate): boolean => day.slice(0, 7) === month.slice(0, 7);

/** Where a key leads from a day; undefined for keys that lead nowhere. */
export function dayAfterKey(day: PlainDate, key: string): PlainDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Home':
      return addDays(day, 1 - weekday(day));
    case 'End':
      return addDays(day, 7 - weekday(day));
    default:
      return undefined;
  }
}
