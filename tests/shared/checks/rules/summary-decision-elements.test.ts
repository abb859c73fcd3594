import { summaryDecisionElements } from '#shared/checks/rules/summary-decision-elements';
import { inspection, summary } from '../builders';
import { testCheck } from '../test-check';

const text = [
  '当事人在解放路12号门前占道经营，存在违法行为',
  '依据《城市市容和环境卫生管理条例》第三十六条，罚款50元。',
  '先申请行政复议',
  '云安市城市管理局',
  '2024年5月6日',
];

testCheck(summaryDecisionElements, [
  { when: '齐全', given: [summary({}, { text })], gives: ['satisfied complete'] },
  {
    when: '未写救济',
    given: [summary({}, { text: text.filter((line) => !line.includes('复议')) })],
    gives: ['violated lacking'],
  },
  { when: '看不清', given: [summary({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [inspection()], gives: ['violated missing'] },
]);
