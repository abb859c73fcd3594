import { summaryReported } from '#shared/checks/rules/summary-reported';
import { illegible, report, summary } from '../builders';
import { parameters, testCheck } from '../test-check';

const decided = summary({ date: '2024-05-06' });

testCheck(summaryReported, [
  { when: '当日备案', given: [decided, report({ reportedOn: '2024-05-06' })], gives: ['satisfied atOnce'] },
  { when: '期限未知', given: [decided, report({ reportedOn: '2024-05-09' })], gives: ['undetermined ask'] },
  {
    when: '三个工作日内',
    given: [decided, report({ reportedOn: '2024-05-09' })],
    gives: ['satisfied kept'],
    with: { parameters: { ...parameters, summaryReportTerm: { length: 3, unit: 'working-day' } } },
  },
  {
    when: '超过三个工作日',
    given: [decided, report({ reportedOn: '2024-05-14' })],
    gives: ['violated late'],
    with: { parameters: { ...parameters, summaryReportTerm: { length: 3, unit: 'working-day' } } },
  },
  { when: '备案早于决定', given: [decided, report({ reportedOn: '2024-05-01' })], gives: ['undetermined early'] },
  { when: '日期看不清', given: [decided, report({ reportedOn: illegible })], gives: ['undetermined dateUnread'] },
  { when: '没有备案表', given: [decided], gives: ['violated missing'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
