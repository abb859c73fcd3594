import { paymentInstructed } from '#shared/checks/rules/payment-instructed';
import { decision, filing, yuan } from '../builders';
import { testCheck } from '../test-check';

const fined = (text: string, legibility = 0.97) => decision({ amount: yuan(20_000) }, { text, legibility });

testCheck(paymentInstructed, [
  { when: '十五日与银行', given: [fined('自收到之日起十五日内缴至云安银行')], gives: ['satisfied told'] },
  { when: '写成工作日', given: [fined('自收到之日起15个工作日内缴至云安银行')], gives: ['violated workingDays'] },
  { when: '未写期限', given: [fined('缴至云安银行')], gives: ['violated noTerm'] },
  { when: '未写银行', given: [fined('自收到之日起十五日内缴纳')], gives: ['violated noBank'] },
  { when: '页面不清', given: [fined('', 0.3)], gives: ['undetermined unsure'] },
  { when: '没有罚款', given: [decision({ penaltyKinds: ['警告'] })], gives: ['not-applicable noFine'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
