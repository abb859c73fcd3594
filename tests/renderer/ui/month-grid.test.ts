import { expect, test } from 'vitest';
import { dayAfterKey, weeksOf } from '#renderer/ui/month-grid.ts';

test.each([
  ['2026-02-14', 5, '2026-01-26', '2026-03-01'],
  ['2021-02-14', 4, '2021-02-01', '2021-02-28'],
  ['2026-03-31', 6, '2026-02-23', '2026-04-05'],
] as const)('the month of %s is shown in %i weeks, from %s to %s', (day, weeks, first, last) => {
  const shown = weeksOf(day);
  expect([shown.length, shown[0]?.[0], shown.at(-1)?.at(-1)]).toEqual([weeks, first, last]);
});

test.each([
  ['ArrowLeft', '2026-02-28'],
  ['ArrowDown', '2026-03-08'],
  ['PageUp', '2026-02-01'],
  ['Home', '2026-02-23'],
  ['End', '2026-03-01'],
  ['a', undefined],
])('from Sunday the 1st of March %s leads to %s', (key, day) => {
  expect(dayAfterKey('2026-03-01', key)).toBe(day);
});
