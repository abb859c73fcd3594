import { refusalReasoned } from '#shared/checks/rules/refusal-reasoned';
import { licence, refusal } from '../builders';
import { testCheck } from '../test-check';

testCheck(refusalReasoned, [
  {
    when: '有理由',
    given: [refusal({ refusalReason: '经营场所不符合规定的卫生条件' })],
    gives: ['satisfied reasoned'],
  },
  {
    when: '正文有理由',
    given: [refusal({}, { text: '经审查，你单位场所面积不符合要求，决定不予许可。' })],
    gives: ['satisfied reasoned'],
  },
  { when: '没有理由', given: [refusal({}, { text: '决定不予许可。' })], gives: ['violated bare'] },
  { when: '看不清', given: [refusal({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '准予', given: [licence()], gives: ['not-applicable noInstrument'] },
]);
