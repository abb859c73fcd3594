import { onlinePapersComplete } from '#shared/checks/rules/online-papers-complete';
import { application, licenceReview } from '../builders';
import { testCheck } from '../test-check';

testCheck(onlinePapersComplete, [
  { when: '有电子签章', given: [application({}, { text: '网上申请 电子签章' })], gives: ['satisfied complete'] },
  { when: '没有', given: [application({}, { text: '网上申请' })], gives: ['undetermined lacking'] },
  { when: '不是网办', given: [application({}, { text: '申请书' })], gives: ['not-applicable none'] },
  {
    when: '系统打印件没有时间',
    given: [
      application({}, { text: '网上申请' }),
      licenceReview({}, { title: '审批流程单（系统打印）', text: '受理 审查 决定' }),
    ],
    gives: ['violated untimed'],
  },
]);
