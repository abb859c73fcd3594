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
  {
    when: '光盘页只有内容',
    given: [exhibit({}, { title: '视频光盘', text: '光盘一张 内容:渣土车视频' })],
    gives: ['violated unfixed'],
  },
  {
    when: '光盘写有日期',
    given: [exhibit({}, { title: '视频光盘', text: '光盘一张 2024年3月29日' })],
    gives: ['undetermined bare'],
  },
  {
    when: '执法音像清单不是证据',
    given: [exhibit({}, { title: '执法音像记录清单', text: '监控录像 光盘1张' })],
    gives: ['not-applicable none'],
  },
]);
