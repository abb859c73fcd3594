import { amountConsistent } from '#shared/checks/rules/amount-consistent';
import { approval, closing, decision, discussion, yuan } from '../builders';
import { testCheck } from '../test-check';

const of = (sum: number) => ({ amount: yuan(sum) });

testCheck(amountConsistent, [
  {
    when: '一致',
    given: [discussion(of(20_000)), approval(of(20_000)), decision(of(20_000)), closing(of(20_000))],
    gives: ['satisfied same'],
  },
  {
    when: '讨论与决定不同',
    given: [discussion(of(30_000)), approval(of(20_000)), decision(of(20_000))],
    gives: ['violated differs'],
  },
  {
    when: '审批表识读不稳',
    given: [approval(of(26_000), { confidence: 0.4 }), decision(of(20_000))],
    gives: ['violated differs'],
  },
  { when: '只有决定书', given: [decision(of(20_000))], gives: ['not-applicable tooFew'] },
  {
    when: '结案写罚没合计',
    given: [decision({ amount: yuan(4000), confiscation: yuan(480) }), closing(of(4480))],
    gives: ['satisfied same'],
  },
]);
