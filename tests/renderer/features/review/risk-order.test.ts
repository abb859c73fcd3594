import { describe, expect, test } from 'vitest';
import { byRisk, stepPrinted, stepUnsettled } from '#renderer/features/review/risk-order.ts';
import { points } from '#shared/model/points';
import { desk, finding, gate, item, itemId, mark, template } from './desk-fixture.ts';

const standard = template(
  [gate('G1'), gate('G2')],
  [
    item('sure'),
    item('unsure'),
    item('scan'),
    item('law'),
    item('light'),
    item('heavy', { deduction: { per: 'once', each: points(4), step: points(1), cap: points(5) } }),
    item('none'),
  ],
);
const findings = [
  finding('G1', 'satisfied'),
  finding('G2', 'violated'),
  finding('sure', 'satisfied'),
  finding('unsure', 'satisfied', { confidence: 0.6 }),
  finding('scan', 'undetermined', { doubt: 'scan' }),
  finding('law', 'undetermined', { doubt: 'judgement' }),
  finding('light', 'violated'),
  finding('heavy', 'violated'),
  finding('none', 'not-applicable'),
];
const linesWith = (...marks: Parameters<typeof mark>[0][]) =>
  desk(
    standard,
    findings,
    marks.map((each) => mark(each, 'satisfied')),
  ).flatMap(({ lines }) => lines);

test('what is most at stake comes first', () => {
  expect(byRisk(linesWith()).map(({ id }) => id)).toEqual([
    'G2',
    'heavy',
    'light',
    'law',
    'scan',
    'unsure',
    'none',
    'G1',
    'sure',
  ]);
});

describe('the next unsettled line', () => {
  test.each([
    { from: undefined, step: 1, gives: 'G2' },
    { from: 'G2', step: 1, gives: 'law' },
    { from: 'sure', step: 1, gives: 'G2' },
    { from: 'law', step: -1, gives: 'G2' },
    { from: undefined, step: -1, gives: 'sure' },
  ] as const)('from $from by $step → $gives', ({ from, step, gives }) => {
    const lines = linesWith('heavy', 'light');
    expect(stepUnsettled(lines, from && itemId(from), step)).toBe(gives);
  });

  test('the last one left is its own next, and nothing is next when all is settled', () => {
    const all = ['G1', 'G2', 'sure', 'unsure', 'scan', 'law', 'light', 'heavy', 'none'];
    const allButOne = linesWith(...all.filter((id) => id !== 'law'));
    expect(stepUnsettled(allButOne, itemId('law'), 1)).toBe('law');
    expect(stepUnsettled(linesWith(...all), itemId('law'), 1)).toBeUndefined();
  });
});

test('the arrows follow the printed order and stop at the ends', () => {
  const lines = linesWith();
  expect(stepPrinted(lines, itemId('G2'), 1)).toBe('sure');
  expect(stepPrinted(lines, itemId('G1'), -1)).toBe('G1');
  expect(stepPrinted(lines, undefined, 1)).toBe('G1');
});
