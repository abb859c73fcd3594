import { expect, test } from 'vitest';
import { dutiesOf, newPlan, nextYear, planTroubles, type RoundMade, stagesDue } from '#shared/campaign/index';
import { member } from './some-campaign';

const round = (sort: RoundMade['plan']['sort'], change: Partial<RoundMade> = {}): RoundMade => ({
  plan: { year: 2026, sort, agencies: ['甲局', '乙局'], twoRounds: ['乙局'] },
  filings: [],
  finished: false,
  ...change,
});

test('agencies owe one round, busy ones two, the bureau two spot checks', () => {
  const filings = [
    { agency: '甲局', on: '2026-10-08' },
    { agency: '乙局', on: '2026-06-30' },
    { agency: '乙局', on: '2025-10-08' },
  ] as const;
  const duties = dutiesOf(2026, [round('annual', { filings, finished: true }), round('spot-check')], '2026-10-10');
  expect(duties).toMatchObject([
    { kind: 'agency-review', agency: '甲局', needed: 1, done: 1, state: 'done' },
    { kind: 'agency-review', agency: '乙局', needed: 2, done: 1, state: 'soon', due: '2026-10-31' },
    { kind: 'spot-check', needed: 2, done: 1, state: 'open', due: '2026-12-31' },
  ]);
});

test.each([
  ['2026-09-30', 'open'],
  ['2026-10-01', 'soon'],
  ['2026-10-31', 'soon'],
  ['2026-11-01', 'overdue'],
] as const)('on %s the end of October is %s', (today, state) => {
  expect(dutiesOf(2026, [round('annual')], today)[0]?.state).toBe(state);
});

test('a plan is copied to the next year with its days, and asks anew which standard holds', () => {
  const plan = { ...newPlan('2026-03-01'), standards: { licence: { id: 't', version: '1', sha256: 'a' as never } } };
  expect(nextYear(plan)).toMatchObject({
    name: '2027年度行政执法案卷评查',
    year: 2027,
    closed: { from: '2026-07-01', to: '2027-06-30' },
    standards: {},
    stages: plan.stages.map(({ name, due }) => (due ? { name, due: '2027-10-31' } : { name })),
  });
});

test('a plan says what it lacks', () => {
  const plan = {
    ...newPlan('2026-03-01'),
    panels: [
      { name: '一组', members: [member('甲'), member('乙')] },
      { name: '二组', lead: member('甲').name, members: [member('甲')] },
    ],
  };
  expect(planTroubles(plan)).toEqual([
    '请填写被评查单位',
    '请至少选定一种程序的评分标准',
    '二组只有 1 人，每卷需要 2 人',
    '一组没有指定组长',
    '“甲”出现了不止一次；同名的请加注单位，如“甲（住建）”',
  ]);
});

test.each([
  ['2026-08-01', []],
  ['2026-08-25', [['交叉互评', 6]]],
  ['2026-09-10', [['交叉互评', -10]]],
  [
    '2026-10-31',
    [
      ['交叉互评', -61],
      ['集体评议', 0],
    ],
  ],
  ['2026-11-02', [['集体评议', -2]]],
] as const)('on %s the stages to be reminded of are %j', (today, expected) => {
  const stages = [
    { name: '自查自评' },
    { name: '交叉互评', due: '2026-08-31' },
    { name: '集体评议', due: '2026-10-31' },
  ] as const;
  expect(stagesDue({ stages }, today).map(({ name, days }) => [name, days])).toEqual(expected);
});
