import type { PlainDate } from '#shared/base/plain-date';
import { measureEndedInTime } from '#shared/checks/rules/measure-ended-in-time';
import {
  appraisalPeriod,
  decision,
  goodsDisposal,
  measure,
  measureExtension,
  measureRelease,
  stranger,
} from '../builders';
import { testCheck } from '../test-check';

const taken = (date: PlainDate) => measure({ date });
const released = (date: PlainDate) => measureRelease({ date }, { title: '解除扣押决定书' });
const extended = measureExtension(
  { measureTerm: { length: 30, unit: 'calendar-day' } },
  { title: '延长扣押期限决定书' },
);
const tested = appraisalPeriod({ measureFrom: '2025-09-15', measureUntil: '2025-09-29' });

testCheck(measureEndedInTime, [
  { when: 'E27 末日', given: [taken('2025-09-10'), released('2025-10-10')], gives: ['satisfied inTime'] },
  { when: 'E27 次日', given: [taken('2025-09-10'), released('2025-10-11')], gives: ['violated late'] },
  {
    when: 'E27 延长后末日',
    given: [taken('2025-09-10'), extended, released('2025-11-09')],
    gives: ['satisfied inTime'],
  },
  { when: 'E27 延长后次日', given: [taken('2025-09-10'), extended, released('2025-11-10')], gives: ['violated late'] },
  { when: 'E28 末日遇春节不顺延', given: [taken('2024-12-30'), released('2025-02-05')], gives: ['violated late'] },
  {
    when: 'E50 扣除检测期间',
    given: [taken('2025-09-10'), tested, released('2025-10-25')],
    gives: ['satisfied inTime'],
  },
  { when: 'E50 扣除后仍超', given: [taken('2025-09-10'), tested, released('2025-10-26')], gives: ['violated late'] },
  {
    when: '处罚决定没收',
    given: [taken('2025-09-10'), decision({ date: '2025-10-08' }, { text: '没收扣押的白酒。' })],
    gives: ['satisfied inTime'],
  },
  {
    when: '处罚决定没有处理扣押物',
    given: [taken('2025-09-10'), decision({ date: '2025-10-08' }, { text: '罚款二万元。' })],
    gives: ['violated never'],
  },
  {
    when: '物品处理',
    given: [taken('2025-09-10'), goodsDisposal({ date: '2025-10-01' })],
    gives: ['satisfied inTime'],
  },
  { when: '未见处理', given: [taken('2025-09-10')], gives: ['violated never'] },
  { when: '期限未满', given: [taken('2026-02-20')], gives: ['undetermined running'] },
  { when: '有页不清', given: [taken('2025-09-10'), stranger({}, { legibility: 0.1 })], gives: ['undetermined unsure'] },
  { when: '日期未读出', given: [measure(), released('2025-10-10')], gives: ['undetermined dateUnread'] },
  { when: '强制法施行前', given: [taken('2011-09-10')], gives: ['undetermined oldLaw'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
]);
