import { auctionEntrusted } from '#shared/checks/rules/auction-entrusted';
import { demand, execution } from '../builders';
import { testCheck } from '../test-check';

testCheck(auctionEntrusted, [
  { when: '委托', given: [execution({}, { text: '已委托清河市公平拍卖行拍卖。' })], gives: ['satisfied entrusted'] },
  { when: '未见委托', given: [execution({}, { text: '决定依法拍卖扣押的设备。' })], gives: ['undetermined ask'] },
  { when: '催告里的提示', given: [demand({}, { text: '逾期将依法拍卖。' })], gives: ['not-applicable none'] },
  { when: '没有拍卖', given: [execution()], gives: ['not-applicable none'] },
]);
