import { surchargeWithinPrincipal } from '#shared/checks/rules/surcharge-within-principal';
import { decision, demand, yuan } from '../builders';
import { testCheck } from '../test-check';

const fined = decision({ amount: yuan(20_000) }, { text: '逾期每日按罚款数额的百分之三加处罚款。' });

testCheck(surchargeWithinPrincipal, [
  { when: '等于本金', given: [fined, demand({ surcharge: yuan(20_000) })], gives: ['satisfied within'] },
  { when: '超过本金', given: [fined, demand({ surcharge: yuan(20_001) })], gives: ['violated over'] },
  {
    when: '标准未告知',
    given: [decision({ amount: yuan(20_000) }), demand({ surcharge: yuan(600) })],
    gives: ['undetermined untold'],
  },
  { when: '本金未读出', given: [decision(), demand({ surcharge: yuan(600) })], gives: ['undetermined noPrincipal'] },
  { when: '没有加处', given: [fined, demand()], gives: ['not-applicable none'] },
]);
