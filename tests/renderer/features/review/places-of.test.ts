import { expect, test } from 'vitest';
import { placesOf } from '#renderer/features/review/places-of.ts';
import type { Citation } from '#shared/model/citation';
import type { Instrument } from '#shared/model/instrument';
import { desk, finding, item, mark, template } from './desk-fixture.ts';

const at = (page: number): Citation => ({ page, box: [0.1, 0.1, 0.1, 0.1], quote: '' });
const decision = { kind: 'penalty-decision', title: '行政处罚决定书', pages: [4, 5] } as unknown as Instrument;

const places = (...given: Parameters<typeof desk>): readonly number[] => {
  const [line] = desk(...given).flatMap(({ lines }) => lines);
  return placesOf(line!, undefined, [decision]).map(({ page }) => page);
};

test('what decided the proposal is gone to before what only accompanies it, then what the person took', () => {
  const both = item('A', { checks: ['check-A', 'check-B'] as unknown as ReturnType<typeof item>['checks'] });
  const findings = [
    finding('A', 'satisfied', { citations: [at(9)] }),
    finding('B', 'violated', { citations: [at(2), at(9)] }),
  ];
  expect(places(template([], [both]), findings, [mark('A', 'violated', { citations: [at(7)] })])).toEqual([2, 9, 7]);
});

test('an item only a person can judge opens at the paper it speaks of', () => {
  expect(places(template([], [item('A', { checks: [], requirement: '决定书定性准确' })]), [])).toEqual([4]);
});

test('a check that found nothing to point at sends nowhere', () => {
  expect(places(template([], [item('A', { requirement: '决定书定性准确' })]), [finding('A', 'satisfied')])).toEqual([]);
});
