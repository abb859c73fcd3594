import { materialsAsPublished } from '#shared/checks/rules/materials-as-published';
import { materialsReceipt } from '../builders';
import { testCheck } from '../test-check';

testCheck(materialsAsPublished, [
  {
    when: '列出材料',
    given: [materialsReceipt({ materials: ['申请书', '营业执照复印件'] })],
    gives: ['undetermined compare'],
  },
  { when: '未读出', given: [materialsReceipt()], gives: ['undetermined unread'] },
  { when: '没有清单', given: [], gives: ['not-applicable noInstrument'] },
]);
