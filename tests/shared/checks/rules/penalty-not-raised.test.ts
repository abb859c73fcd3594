import { penaltyNotRaised } from '#shared/checks/rules/penalty-not-raised';
import { decision, defence, illegible, notice, yuan } from '../builders';
import { testCheck } from '../test-check';

const told = notice({ penaltyKinds: ['罚款'], amount: yuan(20_000) });
const fined = (sum: number) => decision({ penaltyKinds: ['罚款'], amount: yuan(sum) });

testCheck(penaltyNotRaised, [
  { when: '一致', given: [told, fined(20_000)], gives: ['satisfied same'] },
  { when: '减轻', given: [told, fined(15_000)], gives: ['satisfied lowered'] },
  { when: '加重', given: [told, fined(30_000)], gives: ['violated raised'] },
  { when: '申辩后加重', given: [told, defence(), fined(30_000)], gives: ['violated raisedAfterDefence'] },
  {
    when: '加重后已重新告知',
    given: [told, notice({ amount: yuan(30_000) }), fined(30_000)],
    gives: ['satisfied same'],
  },
  {
    when: '增加吊销',
    given: [told, decision({ penaltyKinds: ['罚款', '吊销许可证件'], amount: yuan(20_000) })],
    gives: ['violated added'],
  },
  { when: '金额不清', given: [told, decision({ amount: illegible })], gives: ['undetermined unread'] },
  { when: '没有告知书', given: [fined(1)], gives: ['undetermined baseUnseen'] },
]);
