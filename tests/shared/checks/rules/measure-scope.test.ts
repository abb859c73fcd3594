import { measureScope } from '#shared/checks/rules/measure-scope';
import { decision, goodsList, measure } from '../builders';
import { testCheck } from '../test-check';

testCheck(measureScope, [
  { when: '未见', given: [measure({}, { text: '现决定扣押涉案白酒。' })], gives: ['satisfied none'] },
  { when: '扣押被褥', given: [measure(), goodsList({}, { text: '被褥 2 床' })], gives: ['undetermined asked'] },
  { when: '已被查封', given: [measure({}, { text: '该设备已被某某法院查封。' })], gives: ['undetermined asked'] },
  { when: '不查封生活用品', given: [measure({}, { text: '不查封生活必需品。' })], gives: ['satisfied none'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
  {
    when: '清单写明口粮',
    given: [measure(), goodsList({}, { text: '大米3袋，当事人口粮。' })],
    gives: ['violated personal'],
  },
  {
    when: '身份证号码不是财物',
    given: [measure({}, { text: '王某（身份证号码3301）的涉案白酒，决定扣押。' })],
    gives: ['satisfied none'],
  },
]);
