import { stakeholdersTold } from '#shared/checks/rules/stakeholders-told';
import { acceptance, stakeholder, verification } from '../builders';
import { testCheck } from '../test-check';

testCheck(stakeholdersTold, [
  { when: '已告知', given: [stakeholder()], gives: ['satisfied told'] },
  { when: '可能涉及他人', given: [acceptance({ licenceItem: '排污许可' })], gives: ['undetermined look'] },
  { when: '一般不涉及', given: [acceptance({ licenceItem: '食品经营许可' })], gives: ['not-applicable unlikely'] },
  { when: '事项未读出', given: [acceptance()], gives: ['undetermined unread'] },
  {
    when: '住户反对而没有告知',
    given: [verification({}, { text: '楼上住户到场反对，称噪声影响休息。' })],
    gives: ['violated objected'],
  },
  {
    when: '没有反对意见',
    given: [verification({}, { text: '走访相邻商户三家，均没有反对意见。' })],
    gives: ['undetermined unread'],
  },
]);
