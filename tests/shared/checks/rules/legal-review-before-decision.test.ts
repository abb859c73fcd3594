import { legalReviewBeforeDecision } from '#shared/checks/rules/legal-review-before-decision';
import { decision, illegible, legalReview } from '../builders';
import { testCheck } from '../test-check';

const decided = decision({ date: '2024-04-10' });

testCheck(legalReviewBeforeDecision, [
  { when: '审核在前', given: [legalReview({ date: '2024-04-01' }), decided], gives: ['satisfied before'] },
  { when: '审核在后', given: [legalReview({ date: '2024-04-11' }), decided], gives: ['violated after'] },
  { when: '审核日不清', given: [legalReview({ date: illegible }), decided], gives: ['undetermined dateUnread'] },
  { when: '没有审核', given: [decided], gives: ['not-applicable noInstrument'] },
]);
