import { licenceReviewRecorded } from '#shared/checks/rules/licence-review-recorded';
import type { Opinion } from '#shared/model/fact';
import { application, licence, licenceReview } from '../builders';
import { testCheck } from '../test-check';

const opinion = (role: Opinion['role'], more: Partial<Opinion> = {}): Opinion => ({
  role,
  text: '同意',
  name: '秦朗',
  date: '2024-05-10',
  ...more,
});

testCheck(licenceReviewRecorded, [
  {
    when: '两级齐全',
    given: [licenceReview({ opinions: [opinion('handler'), opinion('head')] })],
    gives: ['satisfied recorded'],
  },
  {
    when: '只签名',
    given: [licenceReview({ opinions: [opinion('handler'), opinion('head', { text: '' })] })],
    gives: ['violated lacking'],
  },
  {
    when: '空白栏',
    given: [licenceReview({ opinions: [opinion('handler'), { role: 'head', text: '', name: '', date: undefined }] })],
    gives: ['violated lacking'],
  },
  {
    when: '签名未读出',
    given: [licenceReview({ opinions: [opinion('handler'), opinion('head', { name: '' })] })],
    gives: ['undetermined look'],
  },
  { when: '只有一级', given: [licenceReview({ opinions: [opinion('head')] })], gives: ['undetermined single'] },
  { when: '意见栏未读出', given: [licenceReview()], gives: ['undetermined unread'] },
  {
    when: '当场决定',
    given: [application({ appliedOn: '2024-05-06' }), licence({ date: '2024-05-06' })],
    gives: ['undetermined onSpot'],
  },
  { when: '没有审查表', given: [application()], gives: ['violated missing'] },
]);
