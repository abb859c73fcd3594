import { auctionEntrusted } from '#shared/checks/rules/auction-entrusted';
import { demand, execution, goodsDisposal } from '../builders';
import { testCheck } from '../test-check';

testCheck(auctionEntrusted, [
  { when: '委托', given: [execution({}, { text: '已委托清河市公平拍卖行拍卖。' })], gives: ['satisfied entrusted'] },
  { when: '未见委托', given: [execution({}, { text: '决定依法拍卖扣押的设备。' })], gives: ['undetermined ask'] },
  { when: '催告里的提示', given: [demand({}, { text: '逾期将依法拍卖。' })], gives: ['not-applicable none'] },
  { when: '没有拍卖', given: [execution()], gives: ['not-applicable none'] },
  {
    when: '写明没有委托',
    given: [goodsDisposal({}, { text: '由本局自行联系木材厂收购，没有委托拍卖。' })],
    gives: ['violated byItself'],
  },
  {
    when: '易腐的先行变卖',
    given: [goodsDisposal({}, { text: '海鲜不宜保存，自行变卖。' })],
    gives: ['not-applicable none'],
  },
  {
    when: '没有走拍卖程序',
    given: [goodsDisposal({}, { text: '未走拍卖程序，当面谈价成交。' })],
    gives: ['violated byItself'],
  },
  {
    when: '直接定价出让',
    given: [goodsDisposal({}, { text: '直接定价出让给礼仪公司，不再另行拍卖。' })],
    gives: ['violated byItself'],
  },
]);
