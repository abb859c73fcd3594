import { executionDecisionElements } from '#shared/checks/rules/execution-decision-elements';
import { article, decision, execution, executionRecord, substitute } from '../builders';
import { testCheck } from '../test-check';

const facts = {
  party: '远山公司',
  address: '青年路12号',
  articles: [article('城乡规划法', 68)],
  plannedOn: '2025-07-01',
  reconsideration: { body: '清河市人民政府', term: undefined },
  agency: '清河市自然资源局',
  date: '2025-06-20',
} as const;
const { plannedOn: _day, ...undated } = facts;

testCheck(executionDecisionElements, [
  {
    when: '齐全',
    given: [execution(facts, { text: '经催告逾期仍不履行，决定强制拆除。' })],
    gives: ['satisfied complete'],
  },
  {
    when: '时间写成某日起拆除',
    given: [execution(undated, { text: '经催告逾期仍不履行，2025年1月29日起以机械拆除，请提前搬离。' })],
    gives: ['satisfied complete'],
  },
  { when: '缺理由和方式', given: [execution(facts, { text: '现通知如下。' })], gives: ['violated lacking'] },
  { when: '看不清', given: [execution({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '只有笔录', given: [executionRecord()], gives: ['violated missing'] },
  {
    when: '代履行，记在执行笔录上',
    given: [substitute({ party: '远山公司' }, { title: '行政强制执行决定书（代履行）' }), executionRecord()],
    gives: ['not-applicable noInstrument'],
  },
  { when: '没有执行', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
