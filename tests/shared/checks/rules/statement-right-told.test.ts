import { statementRightTold } from '#shared/checks/rules/statement-right-told';
import { decision, illegible, notice } from '../builders';
import { testCheck } from '../test-check';

testCheck(statementRightTold, [
  { when: '读出已告知', given: [notice({ statementRight: true })], gives: ['satisfied told'] },
  { when: '正文写明', given: [notice({}, { text: ['你有权进行陈述', '和申辩'] })], gives: ['satisfied told'] },
  {
    when: '用自己的话告知',
    given: [notice({}, { text: '你对上述内容有话要说的，可在五个工作日内到本局说明情况、进行辩解。' })],
    gives: ['satisfied told'],
  },
  {
    when: '只请提意见',
    given: [notice({}, { text: '你公司如有意见，请于五个工作日内提交本机关。' })],
    gives: ['undetermined invited'],
  },
  {
    when: '没有告知',
    given: [notice({ statementRight: false }, { text: '拟罚款20000元。' })],
    gives: ['violated untold'],
  },
  { when: '不清', given: [notice({ statementRight: illegible })], gives: ['undetermined unsure'] },
  { when: '没有告知书', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
