import { quotaInOrder } from '#shared/checks/rules/quota-in-order';
import { licenceReview, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(quotaInOrder, [
  {
    when: '有数量限制',
    given: [licenceReview({}, { text: '本年度指标有限，按先后顺序办理' })],
    gives: ['undetermined look'],
  },
  { when: '没有', given: [licenceReview({}, { text: '同意' })], gives: ['not-applicable none'] },
  {
    when: '先受理的被越过',
    given: [
      stranger(
        {},
        {
          title: '申请受理顺序表',
          text: ['1 甲公司 2025年8月5日 符合 不予许可', '2 乙公司 2025年8月8日 符合 准予许可'],
        },
      ),
    ],
    gives: ['violated passedOver'],
  },
  {
    when: '按先后准予',
    given: [
      stranger(
        {},
        {
          title: '受理先后登记',
          text: ['1 甲店 2025年6月2日 合格 2025年6月13日准予', '2 乙店 2025年6月4日 合格 无名额，轮候'],
        },
      ),
    ],
    gives: ['satisfied inOrder'],
  },
]);
