import type { PlainMoment } from '#shared/base/plain-date';
import { executionNotAtNight } from '#shared/checks/rules/execution-not-at-night';
import { decision, executionRecord, illegible } from '../builders';
import { parameters, testCheck } from '../test-check';

const done = (from: PlainMoment, to: PlainMoment, text = '') => executionRecord({ period: { from, to } }, { text });

testCheck(executionNotAtNight, [
  { when: '白天', given: [done('2025-07-02T09:00', '2025-07-02T11:00')], gives: ['satisfied byDay'] },
  { when: '深夜', given: [done('2025-07-02T22:30', '2025-07-02T23:30')], gives: ['violated night'] },
  { when: '傍晚', given: [done('2025-07-02T18:30', '2025-07-02T20:30')], gives: ['undetermined dusk'] },
  {
    when: '傍晚而登记了口径',
    given: [done('2025-07-02T18:30', '2025-07-02T20:30')],
    with: { parameters: { ...parameters, night: { from: 22, to: 6 } } },
    gives: ['satisfied byDay'],
  },
  { when: '国庆节', given: [done('2025-10-01T09:00', '2025-10-01T11:00')], gives: ['violated holiday'] },
  { when: '正月初一', given: [done('2025-01-29T09:00', '2025-01-29T11:00')], gives: ['violated holiday'] },
  { when: '中秋', given: [done('2024-09-17T09:00', '2024-09-17T11:00')], gives: ['violated holiday'] },
  {
    when: '2025年起才放假的除夕，2024年',
    given: [done('2024-02-09T09:00', '2024-02-09T11:00')],
    gives: ['satisfied byDay'],
  },
  {
    when: '春节假期中的调休日',
    given: [done('2025-02-04T09:00', '2025-02-04T11:00')],
    gives: ['undetermined weekend'],
  },
  {
    when: '国庆假期中的调休日',
    given: [done('2025-10-07T09:00', '2025-10-07T11:00')],
    gives: ['undetermined weekend'],
  },
  { when: '周六', given: [done('2025-07-05T09:00', '2025-07-05T11:00')], gives: ['undetermined weekend'] },
  { when: '调休上班的周日', given: [done('2025-09-28T09:00', '2025-09-28T11:00')], gives: ['satisfied byDay'] },
  { when: '紧急', given: [done('2025-07-02T22:30', '2025-07-02T23:30', '因情况紧急')], gives: ['undetermined urgent'] },
  { when: '时间不清', given: [executionRecord({ period: illegible })], gives: ['undetermined unsure'] },
  { when: '没有笔录', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
