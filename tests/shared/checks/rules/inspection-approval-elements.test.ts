import { inspectionApprovalElements } from '#shared/checks/rules/inspection-approval-elements';
import { article, decision, inspectionApproval } from '../builders';
import { testCheck } from '../test-check';

const facts = {
  articles: [article('安全生产法', 62)],
  party: '远山公司',
  inspectionItems: '安全生产条件',
  inspectionMethod: '现场检查',
  source: '双随机抽查',
} as const;

testCheck(inspectionApprovalElements, [
  {
    when: '齐全',
    given: [inspectionApproval(facts, { text: '检查频次：本年度第1次' })],
    gives: ['satisfied complete'],
  },
  { when: '缺频次', given: [inspectionApproval(facts)], gives: ['violated lacking'] },
  { when: '看不清', given: [inspectionApproval(facts, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有审批表', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
