import type { PlainDate } from '#shared/base/plain-date';
import { goodsSetOff } from '#shared/checks/rules/goods-set-off';
import { decision, demand, execution } from '../builders';
import { testCheck } from '../test-check';

const fined = decision({ servedOn: '2025-01-06' });
const sold = (date: PlainDate) => execution({ date }, { text: '将扣押的财物依法拍卖抵缴罚款。' });

testCheck(goodsSetOff, [
  { when: '期满并催告', given: [fined, demand(), sold('2025-08-01')], gives: ['satisfied lawful'] },
  { when: '没有催告', given: [fined, sold('2025-08-01')], gives: ['violated noDemand'] },
  { when: '期限未满', given: [fined, demand(), sold('2025-03-01')], gives: ['violated early'] },
  { when: '送达未读出', given: [decision(), demand(), sold('2025-03-01')], gives: ['undetermined undated'] },
  { when: '没有抵缴', given: [fined, execution()], gives: ['not-applicable none'] },
  {
    when: '催告书里的提示',
    given: [fined, demand({}, { text: '逾期将扣押的财物依法拍卖抵缴罚款。' }), execution()],
    gives: ['not-applicable none'],
  },
  {
    when: '冲抵',
    given: [fined, execution({}, { text: '把扣押的拖网机卖掉，冲抵罚款。' })],
    gives: ['violated noDemand'],
  },
]);
