import { substituteCosts } from '#shared/checks/rules/substitute-costs';
import { decision, substitute } from '../builders';
import { testCheck } from '../test-check';

testCheck(substituteCosts, [
  { when: '有预算', given: [substitute({}, { text: '费用预算三万元。' })], gives: ['satisfied stated'] },
  { when: '没有', given: [substitute()], gives: ['undetermined ask'] },
  { when: '没有代履行', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
