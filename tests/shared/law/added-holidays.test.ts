import { expect, test } from 'vitest';
import type { PlainDate } from '#shared/base/plain-date';
import { covered, isWorkingDay, parseHolidayFile, parseHolidays, withHolidays } from '#shared/law/index';
import table from '../../../resources/holidays.json';

const national = parseHolidays(table);
const day = (date: string) => date as PlainDate;
const off = Object.fromEntries(
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((each) => [`2027-02-${each}`, '春节']),
);
const nextYear = parseHolidayFile({
  schema: 'holidays/1',
  source: '2027年安排（示例）',
  from: '2027-01-01',
  to: '2027-12-31',
  off,
  work: { '2027-02-20': '春节调休' },
});

test('a year added by file follows on, with its make-up working days', () => {
  const joined = withHolidays(national, [nextYear]);
  expect([national.to, joined.to]).toEqual(['2026-12-31', '2027-12-31']);
  expect(isWorkingDay(day('2027-02-08'), joined)).toBe(false);
  expect(isWorkingDay(day('2027-02-20'), joined)).toBe(true);
  expect(covered(day('2026-03-01'), day('2027-03-01'), joined)).toBe(true);
});

test('a few days of one region do not lengthen the table', () => {
  const region = {
    name: '三月三',
    from: day('2025-01-01'),
    to: day('2028-12-31'),
    off: { '2025-03-31': '三月三' },
    work: {},
  };
  const joined = withHolidays(national, [region]);
  expect(joined.to).toBe('2026-12-31');
  expect(isWorkingDay(day('2025-03-31'), joined)).toBe(false);
  expect(isWorkingDay(day('2025-03-31'), national)).toBe(true);
});

test('another file is refused', () => {
  expect(() => parseHolidayFile({ schema: 'holidays/2' })).toThrow();
});

test("festivals are known by the calendar, past the last notice of days off and beside a region's own days", () => {
  const joined = withHolidays(national, [nextYear]);
  for (const date of ['2024-06-10', '2025-01-28', '2025-05-02', '2025-10-06', '2028-01-26'])
    expect(joined.legal?.has(day(date)), date).toBe(true);
  // Rest days moved beside a festival are none; 除夕 and 2 May are holidays since 2025 only.
  for (const date of ['2024-02-09', '2024-05-02', '2025-02-04', '2025-10-08'])
    expect(joined.legal?.has(day(date)), date).toBe(false);
});
