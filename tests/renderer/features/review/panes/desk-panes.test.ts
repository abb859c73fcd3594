import { expect, test } from 'vitest';
import { startingPosition } from '#renderer/features/review/desk-position.ts';
import { movedPanes, onePane, type PanesMove } from '#renderer/features/review/panes/desk-panes.ts';
import type { Citation } from '#shared/model/citation';
import { itemId } from '../desk-fixture.ts';

const at = (page: number): Citation => ({ page, box: [0.1, 0.1, 0.1, 0.1], quote: '' });
const after = (...moves: readonly PanesMove[]) => moves.reduce(movedPanes, onePane);
const pages = (desk: typeof onePane) => desk.panes.map(({ page }) => page);

test('a second pane opens where the first stands, and closes to the one in hand', () => {
  const two = after({ to: 'citation', citation: at(3) }, { to: 'split' });
  expect(pages(two)).toEqual([3, 3]);
  const right = movedPanes(movedPanes(two, { to: 'hand', hand: 1 }), { to: 'citation', citation: at(9) });
  expect(pages(right)).toEqual([3, 9]);
  expect(pages(movedPanes(right, { to: 'split' }))).toEqual([9]);
});

test('aligning moves the pane not in hand, and opens it where there is none', () => {
  const beside = after({ to: 'beside', move: { to: 'citation', citation: at(7) } });
  expect(pages(beside)).toEqual([1, 7]);
  expect(beside.hand).toBe(0);
});

test('a move of one pane leaves the other alone, whichever is in hand', () => {
  const moved = after({ to: 'split' }, { to: 'in', pane: 1, move: { to: 'page', page: 5, pages: 9 } });
  expect(pages(moved)).toEqual([1, 5]);
  expect(moved.hand).toBe(0);
});

test('opening an item tells both panes, and only the one in hand goes there', () => {
  const opened = after({ to: 'split' }, { to: 'item', item: itemId('A'), citations: [at(4)] });
  expect(opened.panes.map(({ item }) => item)).toEqual(['A', 'A']);
  expect(pages(opened)).toEqual([4, 1]);
});

test('there is no taking in hand of a pane that is not there', () => {
  expect(after({ to: 'hand', hand: 1 })).toBe(onePane);
  expect(onePane.panes[0]).toBe(startingPosition);
});
