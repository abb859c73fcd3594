import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grades } from '#shared/model/grade';
import { points } from '#shared/model/points';
import type { NaPolicy } from '#shared/model/scoring-template';
import { markTrouble, score } from '#shared/scoring/index';
import { gate, item, mark, template } from './builders';

const three = template([item('A', 50), item('B', 30), item('C', 20)]);

describe('score', () => {
  test('nothing is scored while an item waits', () => {
    const card = score(three, [mark('A', 'satisfied'), mark('B', 'undetermined')]);
    expect(card).toMatchObject({ outcome: 'unsettled', awaiting: ['B', 'C'] });
  });

  test.each<[NaPolicy, number, number]>([
    ['full-mark', 95, 100],
    ['exclude', 75, 80],
    ['zero', 75, 100],
    ['rescale', 93.8, 80],
  ])('an item that does not apply, policy %s', (naPolicy, expected, of) => {
    const card = score({ ...three, naPolicy }, [
      mark('A', 'violated', 5),
      mark('B', 'satisfied'),
      mark('C', 'not-applicable'),
    ]);
    expect(card).toMatchObject({ score: points(expected), of: points(of) });
  });

  test('the policy of an item wins over that of the standard', () => {
    const mixed = template([item('A', 80), item('B', 20, { naPolicy: 'zero' })]);
    expect(score(mixed, [mark('A', 'satisfied'), mark('B', 'not-applicable')])).toMatchObject({ score: points(80) });
  });

  test.each([
    ['grade-then-round', 'good'],
    ['round-then-grade', 'excellent'],
  ] as const)('%s decides the grade of 89.96', (order, grade) => {
    const ratio = template([item('A', 100), item('B', 11.2)], {
      naPolicy: 'rescale',
      total: points(111.2),
      rounding: { step: points(0.5), order },
      gradeLines: [
        { grade: 'excellent', from: points(90) },
        { grade: 'good', from: points(80) },
        { grade: 'fail', from: points(0) },
      ],
    });
    expect(score(ratio, [mark('A', 'violated', 19.1), mark('B', 'not-applicable')])).toMatchObject({
      score: points(90),
      grade,
    });
  });
});

describe('gates', () => {
  const full = [mark('A', 'satisfied'), mark('B', 'satisfied'), mark('C', 'satisfied')];
  const gated = (effect: Parameters<typeof gate>[1]) => ({ ...three, gates: [gate('G', effect)] });

  test.each([
    [{ kind: 'zero' }, 0, 'fail'],
    [{ kind: 'fail' }, 100, 'fail'],
    [{ kind: 'cap-grade', best: 'good' }, 100, 'good'],
  ] as const)('%o', (effect, expected, grade) => {
    expect(score(gated(effect), [...full, mark('G', 'violated', 0, '理由')])).toMatchObject({
      score: points(expected),
      grade,
      gates: ['G'],
    });
  });

  test('a breach without its written reason settles nothing', () => {
    expect(score(gated({ kind: 'zero' }), [...full, mark('G', 'violated', 0, ' ')])).toMatchObject({ awaiting: ['G'] });
  });

  test('a gate that holds changes nothing', () => {
    expect(score(gated({ kind: 'zero' }), [...full, mark('G', 'satisfied')])).toMatchObject({
      score: points(100),
      grade: 'excellent',
    });
  });
});

describe('properties', () => {
  const verdict = fc.constantFrom('satisfied', 'violated', 'not-applicable' as const);
  const lines = fc.array(
    fc.record({ worth: fc.integer({ min: 1, max: 200 }), verdict, deduction: fc.integer({ min: 0, max: 400 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  const policy = fc.constantFrom<NaPolicy>('full-mark', 'rescale', 'exclude', 'zero');
  const cardOf = (made: readonly { worth: number; verdict: string; deduction: number }[], naPolicy: NaPolicy) => {
    const items = made.map(({ worth }, index) => item(`I${index}`, worth / 10));
    const marks = made.map((line, index) =>
      mark(`I${index}`, line.verdict as 'violated', line.verdict === 'violated' ? line.deduction / 10 : 0),
    );
    return { card: score(template(items, { naPolicy }), marks), items, marks };
  };

  test('a score lies between nothing and everything, and its lines add up', () => {
    fc.assert(
      fc.property(lines, policy, (made, naPolicy) => {
        const { card, items } = cardOf(made, naPolicy);
        if (card.outcome !== 'graded') throw new Error('every item was marked');
        const total = items.reduce((sum, each) => sum + each.points, 0);
        const all = card.groups.flatMap((group) => group.lines);
        expect(card.score).toBeGreaterThanOrEqual(0);
        expect(card.score).toBeLessThanOrEqual(total);
        expect(all.reduce((sum, each) => sum + each.earned, 0)).toBe(card.earned);
        expect(all.filter((each) => each.counted).reduce((sum, each) => sum + each.points, 0)).toBe(card.of);
        expect(all.every((each) => each.earned >= 0 && each.earned <= each.points)).toBe(true);
      }),
    );
  });

  test('a larger deduction never raises the score or the grade', () => {
    fc.assert(
      fc.property(lines, policy, fc.nat(), (made, naPolicy, pick) => {
        const worse = made.map((line, index) =>
          index === pick % made.length && line.verdict !== 'not-applicable'
            ? { ...line, verdict: 'violated' as const, deduction: line.worth }
            : line,
        );
        const [before, after] = [cardOf(made, naPolicy).card, cardOf(worse, naPolicy).card];
        if (before.outcome !== 'graded' || after.outcome !== 'graded') throw new Error('every item was marked');
        expect(after.score).toBeLessThanOrEqual(before.score);
        expect(grades.indexOf(after.grade)).toBeGreaterThanOrEqual(grades.indexOf(before.grade));
      }),
    );
  });

  test('the order of marks does not matter', () => {
    fc.assert(
      fc.property(lines, policy, (made, naPolicy) => {
        const { items, marks, card } = cardOf(made, naPolicy);
        expect(score(template(items, { naPolicy }), [...marks].reverse())).toEqual(card);
      }),
    );
  });
});

describe('加分', () => {
  const bonus = (id: string) =>
    item(id, 3, { bonus: true, deduction: { per: 'once', each: points(1), step: points(1), cap: points(3) } });
  const praising = {
    ...three,
    groups: [
      ...three.groups,
      { id: 'bonus' as const, title: '加分项', points: points(4), items: [bonus('P'), bonus('Q')] },
    ],
  };
  const less = [mark('A', 'violated', 10), mark('B', 'satisfied'), mark('C', 'satisfied')];

  test('comes on top of what was earned, less what is held back, and nobody has to give it', () => {
    expect(score(praising, less)).toMatchObject({ outcome: 'graded', score: points(90), of: points(100) });
    expect(score(praising, [...less, mark('P', 'satisfied', 1, '证据充分')])).toMatchObject({ score: points(92) });
  });

  test('is never more than its group allows, nor carries a score beyond the total', () => {
    const both = [mark('P', 'satisfied', 0, '一'), mark('Q', 'satisfied', 0, '二')];
    expect(score(praising, [...less, ...both])).toMatchObject({ score: points(94) });
    const full = less.map((each) => ({ ...each, verdict: 'satisfied' as const, deduction: points(0) }));
    const card = score(praising, [...full, ...both]);
    expect(card).toMatchObject({ score: points(100) });
    expect(card.outcome === 'graded' && card.working.join()).toContain('加分 4，以 100 分为限');
  });

  test('does not move what is scaled, nor help a dossier that fails a gate', () => {
    const scaled = { ...praising, naPolicy: 'rescale' as const };
    const marks = [
      mark('A', 'satisfied'),
      mark('B', 'violated', 8),
      mark('C', 'not-applicable'),
      mark('P', 'satisfied', 0, '一'),
    ];
    expect(score(scaled, marks)).toMatchObject({ of: points(80), score: points(93) });
    const gated = { ...praising, gates: [gate('G', { kind: 'zero' })] };
    expect(score(gated, [...less, mark('P', 'satisfied', 0, '一'), mark('G', 'violated', 0, '成立')])).toMatchObject({
      score: points(0),
      grade: 'fail',
    });
  });

  test('is given with its reason, in its steps, or not at all', () => {
    const target = bonus('P');
    expect(markTrouble(target, mark('P', 'satisfied', 1, '证据充分'))).toBeUndefined();
    expect(markTrouble(target, mark('P', 'satisfied', 1))).toBe('bonus-unexplained');
    expect(markTrouble(target, mark('P', 'satisfied', 0.5, '好'))).toBe('deduction-off-step');
    expect(markTrouble(target, mark('P', 'satisfied', 3, '好'))).toBe('deduction-over-cap');
    expect(markTrouble(target, mark('P', 'violated', 1, '差'))).toBe('bonus-not-judged');
    expect(markTrouble(target, mark('P', 'not-applicable'))).toBeUndefined();
  });
});

describe('items of a procedure within the dossier', () => {
  const sealed = item('CM-15', 0, {
    within: 'coercion',
    deduction: { per: 'once', each: points(0), step: points(0.5), cap: points(0) },
  });
  const standard = template([item('A', 100)], {
    groups: [
      { id: 'decision', title: '决定', points: points(100), items: [item('A', 100)] },
      { id: 'nested', title: '卷中程序', points: points(0), items: [sealed] },
    ],
  });

  test('are neither awaited nor listed where nobody spoke of them', () => {
    const card = score(standard, [mark('A', 'satisfied')]);
    expect(card).toMatchObject({ outcome: 'graded', score: points(100), of: points(100) });
    expect(card.groups.map(({ id }) => id)).toEqual(['decision']);
  });

  test('are listed once marked, and take nothing off', () => {
    const card = score(standard, [mark('A', 'satisfied'), mark('CM-15', 'violated')]);
    expect(card).toMatchObject({ outcome: 'graded', score: points(100) });
    expect(card.groups[1]?.lines).toMatchObject([{ item: 'CM-15', verdict: 'violated' }]);
  });

  test('are awaited once somebody left them open', () => {
    expect(score(standard, [mark('A', 'satisfied'), mark('CM-15', 'undetermined')])).toMatchObject({
      outcome: 'unsettled',
      awaiting: ['CM-15'],
    });
  });
});
