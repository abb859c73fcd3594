import { voucherEqualsDecision } from '#shared/checks/rules/voucher-equals-decision';
import { decision, deferral, filing, illegible, stranger, voucher, yuan } from '../builders';
import { testCheck } from '../test-check';

const fined = decision({ penaltyKinds: ['罚款'], amount: yuan(20_000) });
const paid = (sum: number) => voucher({ amount: yuan(sum) });

testCheck(voucherEqualsDecision, [
  { when: '一致', given: [fined, paid(20_000)], gives: ['satisfied equal'] },
  { when: '两张合计一致', given: [fined, paid(12_000), paid(8_000)], gives: ['satisfied equal'] },
  { when: '票据与回单各一张', given: [fined, paid(20_000), paid(20_000)], gives: ['satisfied equal'] },
  { when: '少于决定', given: [fined, paid(2_000)], gives: ['violated less'] },
  { when: '多于决定', given: [fined, paid(26_000)], gives: ['undetermined more'] },
  { when: '分期', given: [fined, deferral(), paid(10_000)], gives: ['undetermined partial'] },
  { when: '没有票据', given: [fined], gives: ['violated missing'] },
  { when: '没有票据而有页未能识读', given: [fined, stranger({}, { legibility: 0.1 })], gives: ['undetermined unseen'] },
  { when: '票据金额不清', given: [fined, voucher({ amount: illegible })], gives: ['undetermined unread'] },
  { when: '警告', given: [decision({ penaltyKinds: ['警告'] })], gives: ['not-applicable noFine'] },
  { when: '没有决定书', given: [filing()], gives: ['undetermined baseUnseen'] },
]);
