import { coercionLitigationTold } from '#shared/checks/rules/coercion-litigation-told';
import { decision, measure } from '../builders';
import { testCheck } from '../test-check';

const told = (length: number) =>
  measure({ date: '2025-09-10', litigation: { body: '东湖区人民法院', term: { length, unit: 'month' } } });

testCheck(coercionLitigationTold, [
  { when: '六个月', given: [told(6)], gives: ['satisfied told'] },
  { when: '三个月', given: [told(3)], gives: ['violated threeMonths'] },
  { when: '没有告知', given: [measure({ date: '2025-09-10' })], gives: ['violated untold'] },
  { when: '没有强制决定', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
