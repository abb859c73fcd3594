import type { PlainDate } from '#shared/base/plain-date';
import { surchargeThirtyDays } from '#shared/checks/rules/surcharge-thirty-days';
import { decision, demand, execution, yuan } from '../builders';
import { testCheck } from '../test-check';

// E17: received 2024-09-18, due 2024-10-08 after the holiday; thirty days of surcharge end on 2024-11-07.
const fined = decision({ amount: yuan(50_000), servedOn: '2024-09-18' });
const enforced = (date: PlainDate) => execution({ date, surcharge: yuan(45_000) });

testCheck(surchargeThirtyDays, [
  { when: '满三十日', given: [fined, demand(), enforced('2024-11-08')], gives: ['satisfied waited'] },
  { when: '差一日', given: [fined, demand(), enforced('2024-11-07')], gives: ['violated early'] },
  { when: '没有催告', given: [fined, enforced('2024-11-08')], gives: ['undetermined noDemand'] },
  { when: '送达未读出', given: [decision(), enforced('2024-11-08')], gives: ['undetermined undated'] },
  { when: '没有加处', given: [fined, execution()], gives: ['not-applicable none'] },
]);
