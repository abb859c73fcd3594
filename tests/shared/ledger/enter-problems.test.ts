import { describe, expect, test } from 'vitest';
import { closureByAgency, enterProblems, type FoundProblem, filterProblems, standingOf } from '#shared/ledger/index';
import type { HeldProblem } from '#shared/model/held-problem';
import type { DossierId, ItemId } from '#shared/model/ids';
import { answered, day, held, notified, problem, ruled } from './builders';

const found = (over: Partial<FoundProblem> = {}): FoundProblem => {
  const { revision: _, number: __, ...rest } = problem();
  return { ...rest, dossier: 'd1' as DossierId, ...over };
};

const enter = (all: readonly FoundProblem[], ledger: readonly HeldProblem[] = []): readonly HeldProblem[] => {
  const entered = enterProblems(all, ledger).flatMap((change) =>
    change.kind === 'problem.entered'
      ? [{ id: change.subject, problem: change.payload.problem, steps: {}, withdrawn: {} }]
      : [],
  );
  return [...ledger.filter(({ id }) => entered.every((each) => each.id !== id)), ...entered];
};

describe('entering problems', () => {
  test('numbers them by year, agency, dossier and place', () => {
    const other = 'PU-CASE-01' as ItemId;
    const ledger = enter([
      found(),
      found({ item: other }),
      found({ dossier: 'd2' as DossierId }),
      found({ agency: '乙局', dossier: 'd3' as DossierId }),
    ]);
    const later = enter([found({ item: 'PU-CASE-02' as ItemId })], ledger);
    expect(later.map((each) => each.problem.number)).toEqual([
      '2026-01-001-001',
      '2026-01-001-002',
      '2026-01-002-001',
      '2026-02-001-001',
      '2026-01-001-003',
    ]);
  });

  test('the same review again changes nothing; new words are a new revision under the same number', () => {
    const ledger = enter([found()]);
    expect(enterProblems([found()], ledger)).toEqual([]);
    const [again] = enter([found({ words: '未告知听证权利' })], ledger);
    expect(again?.problem).toMatchObject({ revision: 2, number: '2026-01-001-001', words: '未告知听证权利' });
  });

  test.each([
    ['the same item', {}, true],
    ['another agency', { agency: '乙局' }, false],
    [
      'nearly the same words under another item',
      { item: 'X-1' as ItemId, title: '听证', words: '未见告知听证权利的记裁' },
      true,
    ],
    ['other words under another item', { item: 'X-1' as ItemId, title: '听证', words: '卷内缺页' }, false],
  ])('links a problem of last year: %s', (_, over, linked) => {
    const [last] = enter([found({ year: 2025 })]);
    const now = enter([found(over)], [last!]).at(-1);
    expect(now?.problem.earlier).toBe(linked ? last?.id : undefined);
  });
});

describe('the ledger as a table', () => {
  const stood = [
    held([notified('n', { due: '2026-03-10' })], { number: '3' }, 'p3'),
    held([notified('n', { due: '2026-03-30' })], { number: '2' }, 'p2'),
    held([], { number: '1', agency: '乙局' }, 'p1'),
    held(
      [notified('n', { due: '2026-03-05' }), answered('a', 'n', 'mended'), ruled('r', 'a', 'closed')],
      { number: '0' },
      'p0',
    ),
  ].map((each) => ({ held: each, standing: standingOf(each) }));
  const today = day('2026-03-20');

  test('shows what is overdue first, then what is due soonest', () => {
    expect(
      filterProblems(stood, {}, today).map(
        ({
          held: {
            problem: { number },
          },
        }) => number,
      ),
    ).toEqual(['3', '0', '2', '1']);
  });
  test.each([
    [{ overdue: true }, ['3']],
    [{ states: ['closed'] as const }, ['0']],
    [{ agency: '乙局' }, ['1']],
    [{ typed: '听证' }, ['3', '0', '2', '1']],
    [{ typed: '不在其中' }, []],
  ])('%j', (filter, numbers) => {
    expect(
      filterProblems(stood, filter, today).map(
        ({
          held: {
            problem: { number },
          },
        }) => number,
      ),
    ).toEqual(numbers);
  });
  test('counts closure by agency out of what was asked', () => {
    expect(closureByAgency(stood, today)).toMatchObject([
      { agency: problem().agency, total: 3, overdue: 1, rate: 1 / 3 },
      { agency: '乙局', total: 1, overdue: 0, rate: undefined },
    ]);
  });
});
