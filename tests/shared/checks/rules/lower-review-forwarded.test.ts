import { lowerReviewForwarded } from '#shared/checks/rules/lower-review-forwarded';
import { licenceReview } from '../builders';
import { testCheck } from '../test-check';

testCheck(lowerReviewForwarded, [
  { when: '有初审', given: [licenceReview({}, { text: '初审机关意见：同意报送。' })], gives: ['undetermined look'] },
  { when: '没有多级审查', given: [licenceReview({}, { text: '同意' })], gives: ['not-applicable none'] },
  {
    when: '要求重新提交',
    given: [licenceReview({}, { text: '请申请人另行向市局重新提交一份。' })],
    gives: ['violated again'],
  },
  {
    when: '直接报送',
    given: [licenceReview({}, { text: '初审意见和全部材料直接报送市局，申请人无需再次提交材料。' })],
    gives: ['satisfied direct'],
  },
  {
    when: '重新递交',
    given: [licenceReview({}, { text: '另请申请单位重新向市局递交纸质材料两套。' })],
    gives: ['violated again'],
  },
]);
