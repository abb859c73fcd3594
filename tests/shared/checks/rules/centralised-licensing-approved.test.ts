import { centralisedLicensingApproved } from '#shared/checks/rules/centralised-licensing-approved';
import { illegible, licence } from '../builders';
import { testCheck } from '../test-check';

testCheck(centralisedLicensingApproved, [
  { when: '审批局', given: [licence({ agency: '云安市行政审批服务局' })], gives: ['undetermined ask'] },
  { when: '主管部门', given: [licence({ agency: '云安市水利局' })], gives: ['not-applicable own'] },
  { when: '看不清', given: [licence({ agency: illegible })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [], gives: ['undetermined baseUnseen'] },
]);
