import { receiptTwoServers } from '#shared/checks/rules/receipt-two-servers';
import { decision, people, receipt } from '../builders';
import { testCheck } from '../test-check';

testCheck(receiptTwoServers, [
  { when: '两人', given: [receipt({ officers: people('张三', '李四') })], gives: ['satisfied two'] },
  { when: '一人', given: [receipt({ officers: people('张三') })], gives: ['violated one'] },
  { when: '签名未读出', given: [receipt()], gives: ['undetermined unread'] },
  { when: '没有回证', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
