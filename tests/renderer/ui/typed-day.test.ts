import { expect, test } from 'vitest';
import { shownDay, typedDay } from '#renderer/ui/typed-day.ts';

test.each([
  ['2026-11-29', '2026-11-29'],
  ['2026.3.5', '2026-03-05'],
  ['2026/03/05', '2026-03-05'],
  ['20260305', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  ['２０２６年 3 月 5 日', '2026-03-05'],
  ['3月5日', '2025-03-05'],
  ['3.5', '2025-03-05'],
  ['2024-2-29', '2024-02-29'],
  ['2026-2-29', undefined],
  ['2026-13-1', undefined],
  ['2026-11', undefined],
  ['202603051', undefined],
  ['明天', undefined],
])('%s is read as %s', (typed, day) => {
  expect(typedDay(typed, '2025-06-01')).toBe(day);
});

test('a day is shown as papers write it, and what is no day as it is', () => {
  expect(['2026-03-05', '', '年底'].map(shownDay)).toEqual(['2026年3月5日', '', '年底']);
});
