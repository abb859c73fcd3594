import { coerciveStepFilmed } from '#shared/checks/rules/coercive-step-filmed';
import { decision, exhibit, inspection, measure, measureRecord } from '../builders';
import { testCheck } from '../test-check';

testCheck(coerciveStepFilmed, [
  {
    when: '笔录写明',
    given: [measure(), measureRecord({}, { title: '扣押现场笔录', text: '全程使用执法记录仪录像。' })],
    gives: ['satisfied filmed'],
  },
  { when: '有清单', given: [inspection(), exhibit({}, { title: '音像资料清单' })], gives: ['satisfied filmed'] },
  { when: '未见', given: [measure()], gives: ['undetermined notFilmed'] },
  { when: '没有现场', given: [decision()], gives: ['not-applicable none'] },
]);
