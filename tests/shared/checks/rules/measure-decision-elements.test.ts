import { measureDecisionElements } from '#shared/checks/rules/measure-decision-elements';
import { article, decision, measure, measureRecord } from '../builders';
import { testCheck } from '../test-check';

const facts = {
  party: '远山副食店',
  conduct: '涉嫌销售不合格食品。',
  articles: [article('食品安全法', 110)],
  measureTerm: { length: 30, unit: 'calendar-day' },
  goods: [{ name: '白酒', spec: '500ml', quantity: 12, unit: '瓶', state: '完好' }],
  reconsideration: { body: '清河市人民政府', term: { length: 60, unit: 'calendar-day' } },
  litigation: { body: '东湖区人民法院', term: { length: 6, unit: 'month' } },
  agency: '清河市市场监督管理局',
  date: '2025-09-10',
} as const;
const { reconsideration: _told, measureTerm: _term, ...poor } = facts;
const { conduct: _reason, ...unreasoned } = facts;

testCheck(measureDecisionElements, [
  { when: '齐全', given: [measure(facts)], gives: ['satisfied complete'] },
  { when: '缺期限和复议', given: [measure(poor)], gives: ['violated lacking'] },
  {
    when: '填空式写明的事实就是理由',
    given: [measure(unreasoned, { text: '你于2025年6月6日在客运东站对面驾车载客收费，没有营运证。' })],
    gives: ['satisfied complete'],
  },
  {
    when: '没有写理由',
    given: [measure(unreasoned, { text: '决定对下列财物予以扣押，请于2025年7月6日前来接受处理。' })],
    gives: ['violated lacking'],
  },
  { when: '看不清', given: [measure(poor, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [measureRecord({}, { title: '扣押现场笔录' })], gives: ['violated missing'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
]);
