import { quotaInOrder } from '#shared/checks/rules/quota-in-order';
import { licenceReview } from '../builders';
import { testCheck } from '../test-check';

testCheck(quotaInOrder, [
  {
    when: '有数量限制',
    given: [licenceReview({}, { text: '本年度指标有限，按先后顺序办理' })],
    gives: ['undetermined look'],
  },
  { when: '没有', given: [licenceReview({}, { text: '同意' })], gives: ['not-applicable none'] },
]);
