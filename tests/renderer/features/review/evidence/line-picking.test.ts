import { expect, test } from 'vitest';
import { pickedPlace, pickLine, startingLine } from '#renderer/features/review/evidence/line-picking.ts';
import type { TextLine } from '#shared/model/page-text';

const lines: readonly TextLine[] = [0.1, 0.2, 0.3].map((top, at) => ({
  text: `第${at + 1}行`,
  box: [0.1, top, 0.5, 0.02],
  confidence: 0.9,
}));

test.each([
  { when: 'nothing was jumped to', cited: undefined, gives: { from: 0, to: 0 } },
  {
    when: 'the box holds the second line',
    cited: { page: 1, box: [0, 0.19, 1, 0.05], quote: '' } as const,
    gives: { from: 1, to: 1 },
  },
  {
    when: 'the box holds none',
    cited: { page: 1, box: [0, 0.8, 1, 0.05], quote: '' } as const,
    gives: { from: 0, to: 0 },
  },
])('picking begins where $when', ({ cited, gives }) => {
  expect(startingLine(lines, cited)).toEqual(gives);
});

test.each([
  { from: { from: 0, to: 0 }, step: 1, how: 'alone', gives: { from: 1, to: 1 } },
  { from: { from: 0, to: 0 }, step: 1, how: 'along', gives: { from: 0, to: 1 } },
  { from: { from: 2, to: 2 }, step: 1, how: 'along', gives: { from: 2, to: 2 } },
  { from: { from: 2, to: 2 }, step: -1, how: 'along', gives: { from: 2, to: 1 } },
  { from: { from: 0, to: 2 }, step: -1, how: 'alone', gives: { from: 1, to: 1 } },
] as const)('$from, $step, $how', ({ from, step, how, gives }) => {
  expect(pickLine(lines, from, step, how)).toEqual(gives);
});

test('several lines are one place with their words in order, whichever end one began at', () => {
  const place = pickedPlace(7, lines, { from: 2, to: 1 });
  expect(place).toMatchObject({ page: 7, quote: '第2行第3行' });
  expect(place!.box[1]).toBeCloseTo(0.2);
  expect(place!.box[3]).toBeCloseTo(0.12);
});

test('a page without words has no lines to pick', () => {
  expect(pickedPlace(7, [], { from: 0, to: 0 })).toBeUndefined();
});
