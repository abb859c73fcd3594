import { measureNecessityStated } from '#shared/checks/rules/measure-necessity-stated';
import { decision, measure, measureApproval } from '../builders';
import { testCheck } from '../test-check';

testCheck(measureNecessityStated, [
  {
    when: '说明',
    given: [measureApproval({}, { text: '为防止涉案白酒流入市场，建议扣押。' }), measure()],
    gives: ['satisfied stated'],
  },
  { when: '未说明', given: [measure({}, { text: '现决定扣押。' })], gives: ['undetermined unstated'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
  {
    when: '只因部署',
    given: [measureApproval({}, { text: '根据整治工作部署，对该店的酒予以扣押。' }), measure()],
    gives: ['violated bidden'],
  },
]);
