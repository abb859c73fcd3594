import { deferralApproved } from '#shared/checks/rules/deferral-approved';
import { decision, deferral } from '../builders';
import { testCheck } from '../test-check';

testCheck(deferralApproved, [
  {
    when: '申请并批准',
    given: [deferral({}, { title: '分期缴纳罚款申请书' }), deferral({}, { title: '同意分期缴纳罚款通知书' })],
    gives: ['satisfied approved'],
  },
  { when: '只有申请', given: [deferral({}, { title: '延期缴纳罚款申请书' })], gives: ['violated unapproved'] },
  { when: '只有批准', given: [deferral({}, { title: '延期缴纳罚款通知书' })], gives: ['undetermined unasked'] },
  {
    when: '页面不清',
    given: [deferral({}, { title: '延期缴纳罚款申请书', legibility: 0.2 })],
    gives: ['undetermined unsure'],
  },
  { when: '没有延期', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
