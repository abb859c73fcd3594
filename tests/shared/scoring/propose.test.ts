import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/model/finding';
import type { CheckId } from '#shared/model/ids';
import { points } from '#shared/model/points';
import type { Verdict } from '#shared/model/verdict';
import { deduction, markTrouble, propose, proposedScore } from '#shared/scoring/index';
import { gate, item, template } from './builders';

const finding = (check: string, verdict: Verdict, occurrences = 1, confidence = 0.9): Finding => ({
  check: check as CheckId,
  verdict,
  reason: '',
  citations: [],
  occurrences,
  problem: '',
  mending: '',
  confidence,
});

describe('one proposal per item', () => {
  const two = template(
    [item('A', 10, { checks: ['x', 'y'] as unknown as CheckId[] }), item('B', 5, { checks: [], guidance: '看' })],
    {
      gates: [gate('G', { kind: 'zero' })],
    },
  );
  test.each<[string, Finding[], Verdict, number]>([
    ['a violation decides over a doubt', [finding('x', 'violated', 2), finding('y', 'undetermined')], 'violated', 2],
    ['a doubt decides over satisfaction', [finding('x', 'satisfied'), finding('y', 'undetermined')], 'undetermined', 0],
    [
      'not applicable only if nothing applies',
      [finding('x', 'not-applicable'), finding('y', 'satisfied')],
      'satisfied',
      0,
    ],
    ['no finding is a doubt', [], 'undetermined', 0],
  ])('%s', (_, findings, verdict, off) => {
    expect(propose(two, findings).find(({ item: id }) => id === 'A')).toMatchObject({
      verdict,
      deduction: points(off),
      gate: false,
    });
  });
  test('gates come first and take no points', () => {
    expect(propose(two, [finding('check-g', 'violated')])[0]).toMatchObject({
      item: 'G',
      gate: true,
      verdict: 'violated',
      deduction: 0,
    });
  });
  test('a gate proposed as breached shows in the proposed score', () => {
    const card = proposedScore(two, propose(two, [finding('check-g', 'violated')]));
    expect(card).toMatchObject({ gates: ['G'], score: 0, grade: 'fail' });
  });
  test('a doubt costs nothing in the proposed score', () => {
    expect(proposedScore(two, propose(two, [finding('x', 'undetermined')]))).toMatchObject({
      score: points(15),
      grade: 'excellent',
    });
  });
});

test.each([
  ['once', 3, 1],
  ['document', 3, 2.5],
  ['occurrence', 1, 1],
] as const)('per %s, %i times: %d', (per, times, expected) => {
  const rule = { per, each: points(1), step: points(0.5), cap: points(2.5) };
  expect(deduction(rule, [finding('x', 'violated', times)])).toBe(points(expected));
});

describe('marks that cannot stand', () => {
  const it = item('A', 3, { deduction: { per: 'once', each: points(1), step: points(0.5), cap: points(2) } });
  test.each([
    [it, 'violated', 2.5, '', 'deduction-over-cap'],
    [it, 'violated', 0.3, '', 'deduction-off-step'],
    [it, 'violated', 0, '', 'deduction-missing'],
    [it, 'satisfied', 1, '', 'deduction-without-violation'],
    [it, 'violated', 1, '', undefined],
    [gate('G', { kind: 'zero' }), 'violated', 0, '', 'reason-missing'],
    [gate('G', { kind: 'zero' }), 'violated', 0, '未见告知书', undefined],
  ] as const)('%#', (target, verdict, off, note, trouble) => {
    expect(markTrouble(target, { verdict, deduction: points(off), note })).toBe(trouble);
  });
});

describe('items of a procedure within the dossier', () => {
  const standard = template([item('A', 10), item('CM-15', 0, { within: 'coercion', checks: ['seal' as CheckId] })]);
  const proposed = (...findings: readonly Finding[]) => propose(standard, findings).map(({ item: id }) => id);

  test.each<[string, readonly Finding[], readonly string[]]>([
    ['no such papers, no findings', [], ['A']],
    ['nothing of it applies', [finding('seal', 'not-applicable')], ['A']],
    ['its papers say something', [finding('seal', 'satisfied')], ['A', 'CM-15']],
    ['its papers cannot be read', [finding('seal', 'undetermined')], ['A', 'CM-15']],
  ])('%s', (_, findings, expected) => expect(proposed(...findings)).toEqual(expected));
});
