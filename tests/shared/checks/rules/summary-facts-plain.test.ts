import { summaryFactsPlain } from '#shared/checks/rules/summary-facts-plain';
import { appraisal, inquiry, inspection, summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryFactsPlain, [
  { when: '现场证据', given: [summary(), inspection()], gives: ['satisfied plain'] },
  { when: '有检测报告', given: [summary(), appraisal()], gives: ['undetermined investigated'] },
  { when: '一份询问笔录', given: [summary(), inquiry()], gives: ['satisfied plain'] },
  { when: '多次询问', given: [summary(), inquiry(), inquiry()], gives: ['undetermined manyInquiries'] },
  { when: '没有决定书', given: [inspection()], gives: ['not-applicable noInstrument'] },
]);
