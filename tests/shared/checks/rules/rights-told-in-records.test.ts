import { rightsToldInRecords } from '#shared/checks/rules/rights-told-in-records';
import { inquiry } from '../builders';
import { testCheck } from '../test-check';

testCheck(rightsToldInRecords, [
  {
    when: '两项都告知',
    given: [inquiry({ recusalNotified: true }, { text: '你应当如实回答询问' })],
    gives: ['satisfied complete'],
  },
  { when: '未告知回避', given: [inquiry({}, { text: '你应当如实回答询问' })], gives: ['violated lacking'] },
  { when: '页面不清', given: [inquiry({}, { legibility: 0.2 })], gives: ['undetermined unsure'] },
  { when: '没有笔录', given: [], gives: ['not-applicable noInstrument'] },
]);
