import { spotCollectionReceipt } from '#shared/checks/rules/spot-collection-receipt';
import { inspection, summary, voucher } from '../builders';
import { testCheck } from '../test-check';

const spot = summary({ spotCollection: true });

testCheck(spotCollectionReceipt, [
  { when: '财政票据', given: [spot, voucher({}, { text: '财政部监制' })], gives: ['satisfied issued'] },
  {
    when: '别的收据',
    given: [spot, voucher({}, { title: '收据', text: '今收到' })],
    gives: ['undetermined otherPaper'],
  },
  { when: '没有票据', given: [spot], gives: ['violated missing'] },
  {
    when: '没有票据，有页看不清',
    given: [spot, inspection({}, { legibility: 0.2 })],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '到银行缴纳', given: [summary({ spotCollection: false })], gives: ['not-applicable bank'] },
  { when: '方式不明', given: [summary()], gives: ['undetermined unclear'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
