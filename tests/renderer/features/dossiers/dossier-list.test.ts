import { describe, expect, test } from 'vitest';
import { chosen, countBy, dossierLines } from '#renderer/features/dossiers/dossier-list.ts';
import { placeAfterKey } from '#renderer/features/dossiers/place-after-key.ts';
import type { DossierRow, ProgressRow, ReviewRow } from '#renderer/storage/index.ts';

const dossier = (id: string, name: string, pages = 4) => ({ id, name, pages, receivedAt: id }) as unknown as DossierRow;
const progress = (id: string, row: Partial<ProgressRow>) =>
  ({ dossier: id, pages: 4, ...row }) as unknown as ProgressRow;
const review = (id: string, concluded?: ReviewRow['concluded']) => ({ dossier: id, concluded }) as unknown as ReviewRow;

const lines = dossierLines(
  [dossier('1', '甲案'), dossier('2', '乙案'), dossier('3', '丙案10'), dossier('4', '丙案9'), dossier('5', '丁案')],
  [
    progress('2', { read: 3, troubled: 1, held: false }),
    progress('3', { read: 4, troubled: 0, held: false }),
    progress('4', { read: 1, troubled: 0, held: true }),
  ],
  [review('2'), review('3', { score: 91.5, grade: 'excellent', at: '' })] as ReviewRow[],
  [{ dossier: '1' as never, pages: 4, done: 2 }],
);

test('each line tells how far machine and person have come', () => {
  expect(lines.map(({ reading }) => reading)).toEqual([
    { state: 'reading', done: 2, of: 4 },
    { state: 'read', troubled: 1 },
    { state: 'read', troubled: 0 },
    { state: 'held', done: 1, of: 4 },
    { state: 'waiting' },
  ]);
  expect(lines.map(({ review: { state } }) => state)).toEqual(['new', 'open', 'concluded', 'new', 'new']);
});

test('every filter counts what it lets through', () => {
  expect(countBy(lines)).toEqual({ all: 5, reading: 3, 'to-review': 0, open: 1, concluded: 1, troubled: 1 });
});

describe('the order asked for', () => {
  test.each([
    { key: 'name', down: false, ids: '4 3' },
    { key: 'name', down: true, ids: '3 4' },
  ] as const)('$key, down $down', ({ key, down, ids }) => {
    expect(
      chosen(lines, 'all', '丙', { key, down })
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });
});

test.each([
  ['ArrowDown', 3, 10, 4],
  ['ArrowDown', 9, 10, 9],
  ['ArrowUp', 0, 10, 0],
  ['End', 0, 10, 9],
  ['PageDown', 0, 5, 4],
  ['Home', 4, 5, 0],
  ['a', 0, 5, undefined],
  ['End', 0, 0, undefined],
] as const)('%s at %i of %i leads to %s', (key, place, count, to) => {
  expect(placeAfterKey(key, place, count)).toBe(to);
});
