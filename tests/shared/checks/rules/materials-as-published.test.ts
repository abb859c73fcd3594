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
  { when: '清单外材料', given: [materialsReceipt({}, { text: '协会入会证明 未列明' })], gives: ['violated extra'] },
  {
    when: '与指南一致',
    given: [materialsReceipt({}, { text: '与公布的办事指南目录一致。' })],
    gives: ['satisfied agreed'],
  },
  {
    when: '未要求目录以外的材料',
    given: [materialsReceipt({}, { text: '未要求提交目录以外的材料。' })],
    gives: ['undetermined unread'],
  },
  {
    when: '标明不在目录',
    given: [materialsReceipt({}, { text: ['序号 材料名称 份数 是否列入公布目录', '3 社区推荐信 1 否'] })],
    gives: ['violated extra'],
  },
  {
    when: '都在目录',
    given: [materialsReceipt({}, { text: ['序号 材料名称 份数 是否列入公布目录', '3 场所证明 1 是'] })],
    gives: ['undetermined unread'],
  },
]);
