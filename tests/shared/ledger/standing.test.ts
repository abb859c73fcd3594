import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AsideWhy, isOverdue, movesOf, standingOf } from '#shared/ledger/index';
import type { LedgerState } from '#shared/model/ledger-state';
import type { ProblemStep } from '#shared/model/problem-step';
import { answered, day, extended, held, notified, revisited, ruled } from './builders';

type Case = readonly [string, readonly ProblemStep[], LedgerState, readonly AsideWhy[]];

const n = notified('n');
const mended = answered('a', 'n', 'mended');

const cases: readonly Case[] = [
  ['未通知', [], 'open', []],
  ['已通知', [n], 'notified', []],
  ['接受，着手整改', [n, answered('a', 'n', 'accepted')], 'rectifying', []],
  ['已整改，待复核', [n, mended], 'submitted', []],
  ['提出异议，待复核', [n, answered('a', 'n', 'objected')], 'submitted', []],
  [
    '先接受后整改，以后一次为准',
    [n, answered('a', 'n', 'accepted'), answered('b', 'n', 'mended', { revision: 2 })],
    'submitted',
    ['replaced'],
  ],
  ['销号', [n, mended, ruled('r', 'a', 'closed')], 'closed', []],
  ['自评自销不算', [n, mended, ruled('r', 'a', 'closed', { by: '郑法制' })], 'submitted', ['own']],
  ['责任人自销不算', [n, mended, ruled('r', 'a', 'closed', { by: '周承办' })], 'submitted', ['own']],
  [
    '没有佐证不能销号',
    [n, answered('a', 'n', 'mended', { proved: false }), ruled('r', 'a', 'closed')],
    'submitted',
    ['unproved'],
  ],
  ['异议不能当作整改销号', [n, answered('a', 'n', 'objected'), ruled('r', 'a', 'closed')], 'submitted', ['unsuited']],
  ['异议理由成立', [n, answered('a', 'n', 'objected'), ruled('r', 'a', 'not-accepted')], 'not-accepted', []],
  ['确认无法补正', [n, answered('a', 'n', 'unmendable'), ruled('r', 'a', 'unmendable')], 'unmendable', []],
  ['退回', [n, mended, ruled('r', 'a', 'returned')], 'returned', []],
  ['退回后再报', [n, mended, ruled('r', 'a', 'returned'), answered('b', 'r', 'mended')], 'submitted', []],
  [
    '退回后对旧通知的迟到答复不算',
    [n, mended, ruled('r', 'a', 'returned'), answered('b', 'n', 'objected', { revision: 2 })],
    'returned',
    ['late'],
  ],
  [
    '第二轮销号',
    [n, mended, ruled('r', 'a', 'returned'), answered('b', 'r', 'mended'), ruled('s', 'b', 'closed')],
    'closed',
    [],
  ],
  [
    '销号后迟到的答复不改变结果',
    [n, mended, ruled('r', 'a', 'closed'), answered('b', 'n', 'objected', { revision: 2 })],
    'closed',
    ['late'],
  ],
  ['回头看到位', [n, mended, ruled('r', 'a', 'closed'), revisited('v', 'r', 'in-place')], 'closed', []],
  ['回头看反弹，重新整改', [n, mended, ruled('r', 'a', 'closed'), revisited('v', 'r', 'relapsed')], 'returned', []],
  ['没有通知的答复先留着', [mended], 'open', ['unanchored']],
];

describe('where a problem stands', () => {
  test.each(cases)('%s', (_, steps, state, why) => {
    const standing = standingOf(held(steps));
    expect(standing.state).toBe(state);
    expect(standing.aside.map((each) => each.why)).toEqual(why);
  });

  test('does not depend on the order in which its steps came', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...cases)
          .chain(([, steps, state]) =>
            fc.tuple(fc.shuffledSubarray([...steps], { minLength: steps.length }), fc.constant(state)),
          ),
        ([steps, state]) => {
          expect(standingOf(held(steps)).state).toBe(state);
        },
      ),
    );
  });

  test('is overdue from the day after the limit, until the agency has answered for good', () => {
    const asked = standingOf(held([notified('n', { due: '2026-03-17' })]));
    expect(isOverdue(asked, day('2026-03-17'))).toBe(false);
    expect(isOverdue(asked, day('2026-03-18'))).toBe(true);
    expect(isOverdue(standingOf(held([notified('n', { due: '2026-03-17' }), mended])), day('2026-03-18'))).toBe(false);
    const longer = standingOf(held([notified('n', { due: '2026-03-17' }), extended('x', 'n', '2026-03-31')]));
    expect(isOverdue(longer, day('2026-03-18'))).toBe(false);
    expect(longer.due).toBe('2026-03-31');
  });
});

describe('what may be done next', () => {
  const stand = (...steps: readonly ProblemStep[]) => standingOf(held(steps));
  test.each([
    ['not by whoever answered', stand(n, mended), '郑法制', [{ move: 'close', barred: 'own' }, { move: 'return' }]],
    ['not by whoever has to mend', stand(n, mended), '周承办', [{ move: 'close', barred: 'own' }, { move: 'return' }]],
    [
      'not without proof',
      stand(n, answered('a', 'n', 'mended', { proved: false })),
      '孙监督',
      [{ move: 'close', barred: 'unproved' }, { move: 'return' }],
    ],
    ['by another', stand(n, mended), '孙监督', [{ move: 'close' }, { move: 'return' }]],
  ])('%s', (_, standing, by, moves) => {
    expect(movesOf(standing, by, '周承办')).toEqual(moves);
  });
});
