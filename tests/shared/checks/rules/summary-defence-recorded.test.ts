import { summaryDefenceRecorded } from '#shared/checks/rules/summary-defence-recorded';
import { summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryDefenceRecorded, [
  { when: '无异议', given: [summary({}, { text: '当事人无异议。' })], gives: ['satisfied recorded'] },
  { when: '放弃', given: [summary({}, { text: '当事人放弃陈述、申辩。' })], gives: ['satisfied recorded'] },
  { when: '只告知权利', given: [summary({}, { text: '你有陈述申辩的权利' })], gives: ['undetermined unrecorded'] },
  { when: '没有记载', given: [summary({}, { text: '罚款五十元' })], gives: ['violated nothing'] },
  { when: '看不清', given: [summary({}, { legibility: 0.3 })], gives: ['undetermined unrecorded'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
