import { lowerReviewForwarded } from '#shared/checks/rules/lower-review-forwarded';
import { licenceReview } from '../builders';
import { testCheck } from '../test-check';

testCheck(lowerReviewForwarded, [
  { when: '有初审', given: [licenceReview({}, { text: '初审机关意见：同意报送。' })], gives: ['undetermined look'] },
  { when: '没有多级审查', given: [licenceReview({}, { text: '同意' })], gives: ['not-applicable none'] },
]);
