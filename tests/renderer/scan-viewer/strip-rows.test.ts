import { expect, test } from 'vitest';
import { type PageGroup, rowOfPage, stripRows } from '#renderer/scan-viewer/strip-rows.ts';

const group = (id: string, pages: readonly number[]): PageGroup => ({ id, title: id, note: '', tone: 'plain', pages });
const groups = [group('p1', [1]), group('p2', [2, 3, 4, 5, 6])];

test('each group has a heading and as many rows as its pages need', () => {
  expect(stripRows(groups, new Set(), 2).map(({ id }) => id)).toEqual(['p1', 'p1/0', 'p2', 'p2/0', 'p2/1', 'p2/2']);
});

test('a closed group keeps its heading only, and stands for its pages', () => {
  const rows = stripRows(groups, new Set(['p2']), 2);
  expect(rows.map(({ id }) => id)).toEqual(['p1', 'p1/0', 'p2']);
  expect(rowOfPage(rows, 5)).toBe(2);
});

test.each([
  { page: 1, row: 1 },
  { page: 4, row: 4 },
  { page: 9, row: -1 },
])('page $page stands in row $row', ({ page, row }) => {
  expect(rowOfPage(stripRows(groups, new Set(), 2), page)).toBe(row);
});
