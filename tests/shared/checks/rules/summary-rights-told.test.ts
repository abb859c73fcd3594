import { summaryRightsTold } from '#shared/checks/rules/summary-rights-told';
import { inspection, summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryRightsTold, [
  { when: '决定书告知', given: [summary({}, { text: '你有权进行陈述、申辩。' })], gives: ['satisfied told'] },
  {
    when: '笔录告知',
    given: [summary({}, { text: '罚款五十元' }), inspection({}, { text: '告知当事人享有陈述和申辩的权利' })],
    gives: ['satisfied told'],
  },
  {
    when: '只有栏目名',
    given: [summary({}, { text: '告知和申辩\n执法人员张一凡向你出示了执法证件。' })],
    gives: ['undetermined named'],
  },
  { when: '记有当事人的意见', given: [summary({}, { text: '陈述申辩：当事人无异议' })], gives: ['satisfied told'] },
  { when: '没有告知', given: [summary({}, { text: '罚款五十元' })], gives: ['violated untold'] },
  { when: '看不清', given: [summary({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
