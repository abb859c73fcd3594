import { utilitiesNotCut } from '#shared/checks/rules/utilities-not-cut';
import { decision, demand, execution, executionRecord } from '../builders';
import { testCheck } from '../test-check';

testCheck(utilitiesNotCut, [
  { when: '未见', given: [execution()], gives: ['satisfied none'] },
  { when: '停水停电', given: [demand({}, { text: '逾期不履行将停止供水、供电。' })], gives: ['undetermined asked'] },
  { when: '不得停水', given: [execution({}, { text: '不得采取停水停电方式。' })], gives: ['satisfied none'] },
  { when: '没有执行', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '迫使住户腾房',
    given: [execution({}, { text: '对该户住房停水、停电，迫使其腾空。' })],
    gives: ['violated pressed'],
  },
  {
    when: '拉闸',
    given: [executionRecord({}, { text: '这家的电闸拉了、水管掐了，就是让他们早点搬。' })],
    gives: ['violated pressed'],
  },
]);
