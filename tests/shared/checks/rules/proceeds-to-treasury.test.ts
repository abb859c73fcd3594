import { proceedsToTreasury } from '#shared/checks/rules/proceeds-to-treasury';
import { execution, voucher } from '../builders';
import { testCheck } from '../test-check';

const moved = execution({}, { text: '已划拨存款20000元。' });

testCheck(proceedsToTreasury, [
  { when: '有票据', given: [moved, voucher({}, { text: '非税收入一般缴款书' })], gives: ['satisfied paidIn'] },
  { when: '没有票据', given: [moved], gives: ['undetermined ask'] },
  { when: '没有款项', given: [execution()], gives: ['not-applicable none'] },
]);
