import { expect, test } from 'vitest';
import { doubtfulFacts } from '#renderer/features/review/confirm/doubtful-facts.ts';
import type { Citation } from '#shared/model/citation';
import type { Fact } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';
import { finding } from '../desk-fixture.ts';

const place = (page: number): Citation => ({ page, box: [0.1, 0.1, 0.2, 0.02], quote: '' });
const read = (page: number, confidence: number, by: 'machine' | 'reviewer' = 'machine'): Fact => ({
  field: 'date',
  instrument: `p${page}` as InstrumentId,
  state: 'read',
  value: '2024-03-05',
  cited: [place(page)],
  confidence,
  by,
});
const blurred: Fact = {
  field: 'number',
  instrument: 'p9' as InstrumentId,
  state: 'illegible',
  cited: [place(9)],
  by: 'machine',
};

test('what a violation rests on comes first, then questions, then page by page; sure readings and people’s words are not asked', () => {
  const facts = [read(2, 0.5), read(3, 0.95), read(4, 0.5, 'reviewer'), read(6, 0.6), blurred, read(1, 0.7)];
  const findings = [
    finding('A', 'violated', { citations: [place(6)] }),
    finding('B', 'undetermined', { citations: [place(9)] }),
    finding('C', 'satisfied', { citations: [place(1)] }),
  ];
  expect(doubtfulFacts(facts, findings).map(({ instrument }) => instrument)).toEqual(['p6', 'p9', 'p1', 'p2']);
});
