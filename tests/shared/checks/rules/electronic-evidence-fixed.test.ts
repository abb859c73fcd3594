import { electronicEvidenceFixed } from '#shared/checks/rules/electronic-evidence-fixed';
import { decision, exhibit } from '../builders';
import { testCheck } from '../test-check';

testCheck(electronicEvidenceFixed, [
  {
    when: '写明提取人',
    given: [exhibit({}, { text: '电子数据 提取人：秦朗 提取时间：2024年5月6日' })],
    gives: ['satisfied fixed'],
  },
  { when: '只有截图', given: [exhibit({}, { text: '微信聊天记录打印件' })], gives: ['undetermined bare'] },
  {
    when: '没有电子证据',
    given: [exhibit({}, { text: '进货单据复印件' }), decision()],
    gives: ['not-applicable none'],
  },
]);
