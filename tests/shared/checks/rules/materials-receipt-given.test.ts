import { materialsReceiptGiven } from '#shared/checks/rules/materials-receipt-given';
import { acceptance, application, licence, materialsReceipt, withdrawal } from '../builders';
import { testCheck } from '../test-check';

testCheck(materialsReceiptGiven, [
  {
    when: '齐全',
    given: [materialsReceipt({ materials: ['申请书'], receivedOn: '2024-05-06', recorder: '秦朗' })],
    gives: ['satisfied complete'],
  },
  {
    when: '没有签字',
    given: [materialsReceipt({ materials: ['申请书'], receivedOn: '2024-05-06' })],
    gives: ['violated lacking'],
  },
  {
    when: '受理通知列明材料',
    given: [acceptance({}, { text: '收到你单位提交的下列材料' })],
    gives: ['satisfied listed'],
  },
  {
    when: '当场决定',
    given: [application({ appliedOn: '2024-05-06' }), licence({ date: '2024-05-06' })],
    gives: ['not-applicable onSpot'],
  },
  { when: '没有凭证', given: [application()], gives: ['violated missing'] },
  { when: '依职权撤销的案卷', given: [withdrawal()], gives: ['not-applicable withdrawn'] },
]);
