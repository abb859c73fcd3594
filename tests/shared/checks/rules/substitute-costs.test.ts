import { substituteCosts } from '#shared/checks/rules/substitute-costs';
import { decision, stranger, substitute } from '../builders';
import { testCheck } from '../test-check';

testCheck(substituteCosts, [
  { when: '有预算', given: [substitute({}, { text: '费用预算三万元。' })], gives: ['satisfied stated'] },
  { when: '没有', given: [substitute()], gives: ['undetermined ask'] },
  { when: '没有代履行', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '管理费过半',
    given: [substitute(), stranger({}, { text: '人工600元，管理费16600元，合计18000元' })],
    gives: ['violated beyondCost'],
  },
  {
    when: '少量管理费',
    given: [substitute({}, { text: '费用预算：人工5000元，管理费300元，合计5300元' })],
    gives: ['satisfied stated'],
  },
]);
