import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#shared/base/plain-date';
import { lastDay, latestDayBefore, parseHolidays, surcharge, workingDaysAfter } from '#shared/law/index';
import type { Term } from '#shared/model/fact';
import table from '../../../resources/holidays.json';

const holidays = parseHolidays(table);
const wd = (length: number): Term => ({ length, unit: 'working-day' });
const cd = (length: number): Term => ({ length, unit: 'calendar-day' });
const mo = (length: number): Term => ({ length, unit: 'month' });
const still = { rollover: false };

/** The worked examples of the field's table of time limits, by their numbers there. */
const lastDays: readonly [string, PlainDate, Term, PlainDate, { rollover: boolean }?][] = [
  ['E01', '2024-09-26', wd(7), '2024-10-11'],
  ['E02', '2025-09-26', wd(7), '2025-10-13'],
  ['E03', '2026-02-11', wd(7), '2026-02-27'],
  ['E04', '2025-01-23', wd(7), '2025-02-08'],
  ['E05', '2023-09-27', wd(7), '2023-10-12'],
  ['E06', '2025-04-25', wd(7), '2025-05-08'],
  ['E07', '2024-02-05', wd(5), '2024-02-18'],
  ['E08', '2026-09-18', wd(5), '2026-09-24'],
  ['E09', '2025-09-29', wd(5), '2025-10-13'],
  ['E10', '2025-09-30', wd(5), '2025-10-14'],
  ['E14 日历', '2024-07-04', cd(90), '2024-10-02', still],
  ['E14 顺延', '2024-07-04', cd(90), '2024-10-08'],
  ['E15 日历', '2025-07-08', cd(90), '2025-10-06', still],
  ['E15 顺延', '2025-07-08', cd(90), '2025-10-09'],
  ['E16', '2024-11-13', cd(90), '2025-02-11'],
  ['E17', '2024-09-18', cd(15), '2024-10-08'],
  ['E18', '2025-01-17', cd(15), '2025-02-05'],
  ['E20', '2024-08-05', cd(60), '2024-10-08'],
  ['E21', '2025-12-20', cd(60), '2026-02-24'],
  ['E22', '2024-04-03', mo(6), '2024-10-08'],
  ['E23', '2025-08-31', mo(6), '2026-02-28'],
  ['E24', '2024-10-08', mo(3), '2025-01-08'],
  ['E25', '2025-09-25', wd(10), '2025-10-15'],
  ['E26', '2026-02-10', wd(10), '2026-03-02'],
  ['E27', '2025-09-10', cd(30), '2025-10-10', still],
  ['E28', '2024-12-30', cd(30), '2025-01-29', still],
  ['E29', '2025-09-15', wd(20), '2025-10-17'],
  ['E29 延长', '2025-10-17', wd(10), '2025-10-31'],
  ['E30', '2026-01-26', wd(20), '2026-02-28'],
  ['E31', '2024-09-10', wd(20), '2024-10-14'],
  ['E32', '2025-09-26', wd(10), '2025-10-16'],
  ['E33', '2025-04-28', wd(5), '2025-05-08'],
  ['E34', '2025-09-19', wd(20), '2025-10-23'],
  ['E36', '2025-09-28', wd(7), '2025-10-14'],
  ['E36 二十日', '2025-09-28', wd(20), '2025-10-31'],
  ['E37', '2026-02-13', wd(7), '2026-03-02'],
  ['E38', '2024-04-03', wd(3), '2024-04-09'],
  ['E39', '2024-09-30', wd(2), '2024-10-09'],
  ['E40', '2025-04-30', wd(3), '2025-05-08'],
  ['E42', '2025-09-05', cd(30), '2025-10-05', still],
  ['E43', '2021-11-10', cd(60), '2022-01-09', still],
  ['E45', '2025-09-12', wd(15), '2025-10-10'],
  ['E46', '2025-09-12', wd(7), '2025-09-23'],
  ['E48', '2025-09-22', cd(30), '2025-10-22'],
  ['E51', '2025-09-22', cd(15), '2025-10-09'],
  ['E54', '2025-01-26', wd(7), '2025-02-11'],
];

describe('last day of a term', () => {
  test.each(lastDays)('%s: %s', (_, start, term, expected, options) => {
    expect(lastDay(start, term, holidays, options)).toBe(expected);
  });
});

test.each<[string, PlainDate, number, PlainDate, PlainDate]>([
  ['E11', '2024-10-15', 7, '2024-09-30', '2024-09-29'],
  ['E12', '2026-03-06', 7, '2026-02-26', '2026-02-25'],
  ['E13', '2025-10-17', 7, '2025-10-09', '2025-09-30'],
  ['E41', '2025-10-13', 3, '2025-10-09', '2025-09-30'],
])('%s: latest day before %s', (_, event, count, loose, strict) => {
  expect(latestDayBefore(event, count, holidays)).toEqual({ loose, strict });
});

describe('extensions and deductions', () => {
  test('E27: a seizure extended by thirty days ends by the calendar', () => {
    expect(lastDay(lastDay('2025-09-10', cd(30), holidays, still), cd(30), holidays, still)).toBe('2025-11-09');
  });
  test('E49: twenty days of appraisal are added to ninety', () => {
    expect(lastDay('2024-07-04', cd(90 + 20), holidays)).toBe('2024-10-22');
  });
  test('E50: fifteen days of testing are added to thirty', () => {
    expect(lastDay('2025-09-10', cd(30 + 15), holidays, still)).toBe('2025-10-25');
  });
  test('E52: two terms of ten working days, each of its own', () => {
    const pushed = workingDaysAfter('2025-09-26', 10, holidays);
    expect([pushed, workingDaysAfter(pushed, 10, holidays)]).toEqual(['2025-10-16', '2025-10-30']);
  });
});

describe('surcharge, E17 and E19', () => {
  const due = lastDay('2024-09-18', cd(15), holidays);
  test('thirty-one days at three per cent', () => expect(surcharge(5_000_000, due, '2024-11-08')).toBe(4_650_000));
  test('never more than the fine', () => expect(surcharge(5_000_000, due, addDays(due, 34))).toBe(5_000_000));
  test('E53: days under suit do not count', () =>
    expect(surcharge(100_00, '2024-10-08', '2025-01-21', 94)).toBe(33_00));
});
