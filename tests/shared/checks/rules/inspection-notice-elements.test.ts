import { inspectionNoticeElements } from '#shared/checks/rules/inspection-notice-elements';
import { article, decision, inspectionNotice, people } from '../builders';
import { testCheck } from '../test-check';

const facts = {
  party: '远山公司',
  articles: [article('安全生产法', 62)],
  inspectionItems: '安全生产条件',
  plannedOn: '2025-06-12',
  officers: people('张一凡', '李文博'),
  date: '2025-06-10',
} as const;

testCheck(inspectionNoticeElements, [
  { when: '齐全', given: [inspectionNotice({ ...facts, recusalNotified: true })], gives: ['satisfied complete'] },
  { when: '没有权利', given: [inspectionNotice(facts)], gives: ['violated lacking'] },
  { when: '看不清', given: [inspectionNotice(facts, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有通知书', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
