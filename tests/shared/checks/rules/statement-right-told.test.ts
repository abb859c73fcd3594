import { statementRightTold } from '#shared/checks/rules/statement-right-told';
import { decision, illegible, notice } from '../builders';
import { testCheck } from '../test-check';

testCheck(statementRightTold, [
  { when: '读出已告知', given: [notice({ statementRight: true })], gives: ['satisfied told'] },
  { when: '正文写明', given: [notice({}, { text: ['你有权进行陈述', '和申辩'] })], gives: ['satisfied told'] },
  {
    when: '没有告知',
    given: [notice({ statementRight: false }, { text: '拟罚款20000元。' })],
    gives: ['violated untold'],
  },
  { when: '不清', given: [notice({ statementRight: illegible })], gives: ['undetermined unsure'] },
  { when: '没有告知书', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
