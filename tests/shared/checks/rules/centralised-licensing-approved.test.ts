import { centralisedLicensingApproved } from '#shared/checks/rules/centralised-licensing-approved';
import { illegible, licence } from '../builders';
import { testCheck } from '../test-check';

testCheck(centralisedLicensingApproved, [
  { when: '审批局', given: [licence({ agency: '云安市行政审批服务局' })], gives: ['undetermined ask'] },
  { when: '主管部门', given: [licence({ agency: '云安市水利局' })], gives: ['not-applicable own'] },
  { when: '看不清', given: [licence({ agency: illegible })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [], gives: ['undetermined baseUnseen'] },
  {
    when: '写明批准依据',
    given: [licence({ agency: '云安市行政审批服务局' }, { text: '依据国务院批准的试点方案集中行使许可权。' })],
    gives: ['satisfied approved'],
  },
  {
    when: '只有会议纪要',
    given: [licence({ agency: '云安区行政审批局' }, { text: '按照区政府常务会议纪要，自公安分局划转行使该项许可。' })],
    gives: ['violated localOnly'],
  },
]);
