import { expect, test } from 'vitest';
import { readingRate } from '#renderer/features/reading/reading-rate.ts';

const seconds = (count: number) => count * 1000;

test.each([
  { when: 'nothing read', pages: [], rate: undefined },
  { when: 'one page in six seconds', pages: [6], rate: 10 },
  { when: 'two pages in six seconds', pages: [3, 6], rate: 20 },
  { when: 'only the last pages count', pages: Array.from({ length: 100 }, (_, i) => 100 + i), rate: 60 },
])('$when', ({ pages, rate }) => {
  const measured = readingRate();
  measured.begin(0);
  for (const page of pages) measured.page(seconds(page));
  expect(measured.perMinute()).toBe(rate);
});
