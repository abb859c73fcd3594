import { hearingRecordElements } from '#shared/checks/rules/hearing-record-elements';
import { decision, hearing } from '../builders';
import { testCheck } from '../test-check';

const text = '主持人宣布听证开始。调查人员提出事实和证据。当事人进行质证和申辩。当事人最后陈述：请求从轻。参加人签名';

testCheck(hearingRecordElements, [
  { when: '齐全', given: [hearing({}, { text })], gives: ['satisfied complete'] },
  {
    when: '没有最后陈述',
    given: [hearing({}, { text: text.replace('最后陈述', '意见') })],
    gives: ['violated lacking'],
  },
  { when: '页面不清', given: [hearing({}, { legibility: 0.2 })], gives: ['undetermined unsure'] },
  { when: '没有听证', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
