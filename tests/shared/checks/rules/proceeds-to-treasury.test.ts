import { proceedsToTreasury } from '#shared/checks/rules/proceeds-to-treasury';
import { execution, goodsDisposal, voucher } from '../builders';
import { testCheck } from '../test-check';

const moved = execution({}, { text: '已划拨存款20000元。' });

testCheck(proceedsToTreasury, [
  { when: '有票据', given: [moved, voucher({}, { text: '非税收入一般缴款书' })], gives: ['satisfied paidIn'] },
  { when: '没有票据', given: [moved], gives: ['undetermined ask'] },
  { when: '没有款项', given: [execution()], gives: ['not-applicable none'] },
  { when: '转入工会账户', given: [moved, voucher({}, { text: '款项转入本局工会账户' })], gives: ['violated kept'] },
  { when: '写明没有上缴', given: [moved, voucher({}, { text: '该款没有上缴国库' })], gives: ['violated kept'] },
  { when: '留在局里', given: [goodsDisposal({}, { text: '款项留在局里，抵付油料费。' })], gives: ['violated kept'] },
]);
