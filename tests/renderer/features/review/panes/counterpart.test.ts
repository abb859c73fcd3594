import { expect, test } from 'vitest';
import { counterpart } from '#renderer/features/review/panes/counterpart.ts';
import type { Citation } from '#shared/model/citation';
import type { Fact } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';
import type { Instrument, InstrumentKind } from '#shared/model/instrument';

const paper = (kind: InstrumentKind, ...pages: readonly number[]): Instrument => ({
  id: `p${pages[0]}` as InstrumentId,
  kind,
  title: '',
  pages,
  confidence: 1,
  by: 'machine',
});
const box = (page: number, top: number): Citation => ({ page, box: [0.1, top, 0.2, 0.02], quote: '' });
const amount = (instrument: Instrument, cited: Citation): Fact => ({
  field: 'amount',
  instrument: instrument.id,
  state: 'read',
  value: 500_000,
  cited: [cited],
  confidence: 0.9,
  by: 'machine',
});

const notice = paper('prior-notice', 10, 11);
const decision = paper('penalty-decision', 20, 21, 22);
const papers = [notice, decision, paper('filing-approval', 5)];
const facts = [amount(notice, box(11, 0.5)), amount(decision, box(22, 0.3))];

test.each([
  { when: '决定书第二页对告知书第二页', page: 21, cited: undefined, gives: { page: 11, cited: undefined } },
  { when: '比对方长的，停在对方末页', page: 22, cited: undefined, gives: { page: 11, cited: undefined } },
  { when: '同一要素对同一要素', page: 22, cited: box(22, 0.3), gives: { page: 11, cited: box(11, 0.5) } },
  { when: '不是要素的出处，对到相应的页', page: 20, cited: box(20, 0.9), gives: { page: 10, cited: undefined } },
  { when: '没有固定对照的文书，对决定书', page: 5, cited: undefined, gives: { page: 20, cited: undefined } },
])('$when', ({ page, cited, gives }) => {
  expect(counterpart(page, cited, papers, facts)).toEqual(gives);
});

test('没有可以对照的文书', () => {
  expect(counterpart(5, undefined, [paper('filing-approval', 5)], [])).toBeUndefined();
});
