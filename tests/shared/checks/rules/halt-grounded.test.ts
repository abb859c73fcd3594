import { haltGrounded } from '#shared/checks/rules/halt-grounded';
import { closing, execution, halt } from '../builders';
import { testCheck } from '../test-check';

testCheck(haltGrounded, [
  { when: '有情形', given: [halt({}, { text: '当事人暂无履行能力，中止执行。' })], gives: ['satisfied grounded'] },
  { when: '没有情形', given: [halt({}, { text: '现决定中止执行。' })], gives: ['violated groundless'] },
  { when: '看不清', given: [halt({}, { text: '现决定', legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '只在结案表写明', given: [closing({}, { text: '本案终结执行。' })], gives: ['undetermined noPaper'] },
  { when: '没有', given: [execution()], gives: ['not-applicable none'] },
  {
    when: '何时恢复另行通知',
    given: [halt({}, { text: '为支持企业参展，暂停执行，何时恢复另行通知。' })],
    gives: ['violated groundless'],
  },
  {
    when: '恢复执行',
    given: [halt({}, { title: '恢复执行通知书', text: '中止的情形已消失，恢复执行。' })],
    gives: ['satisfied grounded'],
  },
]);
