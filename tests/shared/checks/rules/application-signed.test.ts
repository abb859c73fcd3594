import { applicationSigned } from '#shared/checks/rules/application-signed';
import { application, licence, withdrawal } from '../builders';
import { testCheck } from '../test-check';

const whole = { party: '云安市春晓食品店', licenceItem: '食品经营许可', appliedOn: '2024-05-06' } as const;

testCheck(applicationSigned, [
  { when: '齐全', given: [application({ ...whole, seal: '' })], gives: ['satisfied complete'] },
  { when: '没有签章', given: [application(whole, { text: '申请材料真实' })], gives: ['violated lacking'] },
  { when: '看不清', given: [application({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有申请书', given: [licence()], gives: ['violated missing'] },
  { when: '依职权撤销的案卷', given: [withdrawal()], gives: ['not-applicable withdrawn'] },
]);
