import { expect, test } from 'vitest';
import { moved, startingPosition } from '#renderer/features/review/desk-position.ts';
import type { Citation } from '#shared/model/citation';
import { itemId } from './desk-fixture.ts';

const at = (page: number, left = 0.1): Citation => ({ page, box: [left, 0.1, 0.1, 0.1], quote: '' });
const among = [at(3), at(3, 0.5), at(7)];

test('opening an item goes to the first place it cites', () => {
  expect(moved(startingPosition, { to: 'item', item: itemId('A'), citations: among })).toMatchObject({
    item: 'A',
    page: 3,
    cited: among[0],
  });
});

test('opening an item that cites nothing leaves the page where it is', () => {
  const reading = { ...startingPosition, page: 12, cited: among[0] };
  expect(moved(reading, { to: 'item', item: itemId('A'), citations: [] })).toMatchObject({
    page: 12,
    cited: undefined,
  });
});

test.each([
  { from: undefined, to: 'next-citation', gives: 0 },
  { from: undefined, to: 'previous-citation', gives: 2 },
  { from: 0, to: 'next-citation', gives: 1 },
  { from: 2, to: 'next-citation', gives: 0 },
  { from: 0, to: 'previous-citation', gives: 2 },
] as const)('from citation $from, $to is $gives', ({ from, to, gives }) => {
  const cited = from === undefined ? undefined : { ...among[from]! };
  expect(moved({ ...startingPosition, cited }, { to, among }).cited).toBe(among[gives]);
});

test.each([
  { page: 0, gives: 1 },
  { page: 41, gives: 40 },
  { page: Number.NaN, gives: 5 },
  { page: 9, gives: 9 },
])('asked for page $page of 40, page $gives is shown', ({ page, gives }) => {
  expect(moved({ ...startingPosition, page: 5 }, { to: 'page', page, pages: 40 }).page).toBe(gives);
});

test('a turn for looking belongs to the page looked at', () => {
  const turned = moved(moved(startingPosition, { to: 'turned' }), { to: 'turned' });
  expect(turned.turn).toBe(180);
  expect(moved(turned, { to: 'page', page: 2, pages: 9 }).turn).toBe(0);
});

test('opening another item puts the drawing glass away', () => {
  const drawing = moved(startingPosition, { to: 'drawing', drawing: true });
  expect(moved(drawing, { to: 'item', item: itemId('A'), citations: [] }).drawing).toBe(false);
});

test('jumps can be gone back over and forth again; leafing leaves no trace', () => {
  const jumps = [
    { to: 'page', page: 20, pages: 40 },
    { to: 'page', page: 21, pages: 40 },
    { to: 'citation', citation: at(7) },
  ] as const;
  const there = jumps.reduce(moved, startingPosition);
  const once = moved(there, { to: 'back' });
  expect(once.page).toBe(21);
  const twice = moved(once, { to: 'back' });
  expect(twice.page).toBe(1);
  expect(moved(twice, { to: 'back' }).page).toBe(1);
  expect(moved(moved(twice, { to: 'forward' }), { to: 'forward' })).toMatchObject({ page: 7, cited: at(7) });
  expect(moved(twice, { to: 'page', page: 30, pages: 40 }).ahead).toEqual([]);
});
