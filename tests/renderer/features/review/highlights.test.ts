import { expect, test } from 'vitest';
import { startingDraft } from '#renderer/features/review/draft.ts';
import { highlightsOn } from '#renderer/features/review/highlights.ts';
import type { Citation } from '#shared/model/citation';
import { finding, item, lineOf } from './desk-fixture.ts';

const at = (page: number, left: number): Citation => ({ page, box: [left, 0.1, 0.1, 0.1], quote: '听证' });
const [seen, elsewhere, mine, fact] = [at(7, 0.1), at(9, 0.1), at(7, 0.5), at(7, 0.8)];
const line = lineOf(item('A'), [finding('A', 'violated', { citations: [seen, elsewhere] })]);
const draft = { ...startingDraft(line), citations: [seen, mine] };

test('what the machine saw and what the person drew glow apart, each once, on their own page', () => {
  expect(highlightsOn(7, line, draft, mine).map(({ tone, current }) => [tone, current])).toEqual([
    ['violated', false],
    ['mine', true],
  ]);
});

test('a place jumped to that belongs to neither glows too', () => {
  expect(highlightsOn(7, line, draft, fact).map(({ tone, current }) => [tone, current])).toEqual([
    ['violated', false],
    ['mine', false],
    ['cited', true],
  ]);
});

test('another page shows none of them', () => {
  expect(highlightsOn(8, line, draft, fact)).toEqual([]);
});
