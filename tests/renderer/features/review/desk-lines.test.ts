import { describe, expect, test } from 'vitest';
import { points } from '#shared/model/points';
import { desk, finding, gate, item, lineOf, mark, template } from './desk-fixture.ts';

test('gates stand apart, before the groups', () => {
  const groups = desk(template([gate('G1')], [item('A')]), []);
  expect(groups.map(({ id, lines }) => [id, lines.length])).toEqual([
    ['gates', 1],
    ['notice', 1],
  ]);
});

test('a group counts what is settled and what was deducted', () => {
  const [group] = desk(
    template([], [item('A'), item('B'), item('C')]),
    [],
    [mark('A', 'violated', { deduction: points(2.5) }), mark('B', 'satisfied')],
  );
  expect(group).toMatchObject({ settled: 2, deducted: points(2.5) });
});

test('a bonus asks for nothing, takes nothing off, and adds no more than its group may', () => {
  const standard = template([], [item('A')]);
  const bonus = (id: string) => item(id, { bonus: true, points: points(3) });
  const groups = desk(
    {
      ...standard,
      groups: [
        ...standard.groups,
        { id: 'bonus', title: '加分项', points: points(4), items: [bonus('P'), bonus('Q'), bonus('R')] },
      ],
    },
    [],
    [mark('P', 'satisfied', { deduction: points(1), note: '好' }), mark('Q', 'satisfied', { note: '好' })],
  );
  expect(groups.at(-1)).toMatchObject({ settled: 2, deducted: points(0), added: points(4) });
  expect(groups.at(-1)?.lines.every(({ settled }) => settled)).toBe(true);
});

describe('items of a procedure within the dossier', () => {
  const standard = template([], [item('A')]);
  const sealed = item('CM-15', { within: 'coercion', points: points(0) });
  const nested = {
    ...standard,
    groups: [
      ...standard.groups,
      { id: 'nested' as const, title: '卷中的强制措施', points: points(0), items: [sealed] },
    ],
  };
  const shown = (...given: Parameters<typeof desk>) => desk(...given).map(({ id }) => id);

  test('lie on the desk only where its papers say something', () => {
    expect(shown(nested, [])).toEqual(['notice']);
    expect(shown(nested, [finding('CM-15', 'not-applicable')])).toEqual(['notice']);
    expect(shown(nested, [finding('CM-15', 'violated')])).toEqual(['notice', 'nested']);
  });

  test('stay once somebody marked them, though the machine has nothing to say any more', () => {
    const groups = desk(nested, [], [mark('CM-15', 'violated', { note: '查封超过三十日' })]);
    expect(groups.at(-1)).toMatchObject({ id: 'nested', settled: 1, deducted: points(0) });
    expect(groups.at(-1)?.lines[0]?.proposal).toMatchObject({ verdict: 'not-applicable', findings: [] });
  });
});

describe('why the machine cannot tell', () => {
  test.each([
    { when: 'every doubt is the scan’s', doubts: ['scan', 'scan'], gives: 'scan' },
    { when: 'the law needs a person as well', doubts: ['scan', 'judgement'], gives: 'judgement' },
    { when: 'a local number is unknown', doubts: ['scan', 'parameter'], gives: 'parameter' },
    { when: 'no check speaks', doubts: [], gives: 'judgement' },
  ] as const)('$when → $gives', ({ doubts, gives }) => {
    const line = lineOf(
      item('A'),
      doubts.map((doubt) => finding('A', 'undetermined', { doubt })),
    );
    expect(line.doubt).toBe(gives);
  });

  test('what is decided has no doubt', () => {
    expect(lineOf(item('A'), [finding('A', 'satisfied')]).doubt).toBeUndefined();
  });
});

test('a gate found breached is settled only with its written reason', () => {
  expect(lineOf(gate('G'), [], [mark('G', 'violated')]).settled).toBe(false);
  expect(lineOf(gate('G'), [], [mark('G', 'violated', { note: '未告知即决定' })]).settled).toBe(true);
});
