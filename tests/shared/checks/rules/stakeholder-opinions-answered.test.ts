import { stakeholderOpinionsAnswered } from '#shared/checks/rules/stakeholder-opinions-answered';
import { licenceReview, stakeholder } from '../builders';
import { testCheck } from '../test-check';

testCheck(stakeholderOpinionsAnswered, [
  {
    when: '有意见记录',
    given: [stakeholder(), licenceReview({}, { text: '利害关系人未提出异议。' })],
    gives: ['satisfied recorded'],
  },
  { when: '没有记录', given: [stakeholder(), licenceReview({}, { text: '同意' })], gives: ['undetermined look'] },
  { when: '没有告知', given: [licenceReview()], gives: ['not-applicable none'] },
]);
