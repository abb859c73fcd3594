import { refusalWitnessed } from '#shared/checks/rules/refusal-witnessed';
import { inspection } from '../builders';
import { testCheck } from '../test-check';

testCheck(refusalWitnessed, [
  {
    when: '拒签而无见证',
    given: [inspection({}, { text: '当事人拒绝签字，离开现场。' })],
    gives: ['violated unwitnessed'],
  },
  {
    when: '拒签有录像',
    given: [inspection({}, { text: '当事人拒绝签字，全程录像。' })],
    gives: ['satisfied witnessed'],
  },
  {
    when: '表格提示语不算',
    given: [inspection({}, { text: '拒绝签名的，应注明理由' })],
    gives: ['not-applicable none'],
  },
  {
    when: '页面不清',
    given: [inspection({}, { text: '当事人拒绝签字', legibility: 0.4 })],
    gives: ['undetermined unsure'],
  },
  { when: '没有拒签', given: [inspection()], gives: ['not-applicable none'] },
]);
