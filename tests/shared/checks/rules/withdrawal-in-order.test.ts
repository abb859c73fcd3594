import { withdrawalInOrder } from '#shared/checks/rules/withdrawal-in-order';
import { article, licence, withdrawal } from '../builders';
import { testCheck } from '../test-check';

testCheck(withdrawalInOrder, [
  {
    when: '齐全',
    given: [
      withdrawal({ refusalReason: '有效期届满未延续', articles: [article('行政许可法', 70)], date: '2024-05-20' }),
    ],
    gives: ['undetermined look'],
  },
  {
    when: '没有理由',
    given: [withdrawal({ articles: [article('行政许可法', 70)], date: '2024-05-20' })],
    gives: ['violated lacking'],
  },
  { when: '没有发生', given: [licence()], gives: ['not-applicable noInstrument'] },
]);
