import { expect, test } from 'vitest';
import { acceptableTogether, acceptedTogether } from '#renderer/features/review/accept-group.ts';
import { desk, finding, gate, item, mark, template } from './desk-fixture.ts';

const standard = template([gate('G')], [item('A'), item('B'), item('C'), item('D'), item('E')]);
const groups = desk(
  standard,
  [
    finding('G', 'satisfied'),
    finding('A', 'satisfied'),
    finding('B', 'satisfied', { confidence: 0.7 }),
    finding('C', 'violated'),
    finding('D', 'satisfied'),
    finding('E', 'satisfied'),
  ],
  [mark('D', 'undetermined')],
);

test('only what is satisfied, sure and not yet touched by a person', () => {
  const lines = acceptableTogether(groups[1]!);
  expect(lines.map(({ id }) => id)).toEqual(['A', 'E']);
  expect(acceptedTogether(lines).map(({ item: id, verdict, accepted }) => [id, verdict, accepted])).toEqual([
    ['A', 'satisfied', true],
    ['E', 'satisfied', true],
  ]);
});

test('gates are never accepted in passing', () => {
  expect(acceptableTogether(groups[0]!)).toEqual([]);
});
