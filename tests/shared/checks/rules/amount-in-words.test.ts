import { amountInWords } from '#shared/checks/rules/amount-in-words';
import { decision, illegible, yuan } from '../builders';
import { testCheck } from '../test-check';

testCheck(amountInWords, [
  { when: '一致', given: [decision({ amount: yuan(20_000), amountInWords: yuan(20_000) })], gives: ['satisfied same'] },
  {
    when: '不一致',
    given: [decision({ amount: yuan(20_000), amountInWords: yuan(2_000) })],
    gives: ['violated differs'],
  },
  {
    when: '大写不清',
    given: [decision({ amount: yuan(20_000), amountInWords: illegible })],
    gives: ['not-applicable none'],
  },
]);
