import { summarySoleTraderLimit } from '#shared/checks/rules/summary-sole-trader-limit';
import { summary, yuan } from '../builders';
import { parameters, testCheck } from '../test-check';

const trader = (sum: number) => summary({ amount: yuan(sum), penaltyKinds: ['罚款'], partyKind: 'sole-trader' });

testCheck(summarySoleTraderLimit, [
  { when: '两限之间', given: [trader(1000)], gives: ['undetermined ask'] },
  {
    when: '口径已填',
    given: [trader(1000)],
    gives: ['satisfied known'],
    with: { parameters: { ...parameters, soleTraderAs: 'organisation' } },
  },
  { when: '二百元', given: [trader(200)], gives: ['not-applicable none'] },
  { when: '单位', given: [summary({ amount: yuan(1000), partyKind: 'organisation' })], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
