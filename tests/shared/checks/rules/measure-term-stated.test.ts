import { measureTermStated } from '#shared/checks/rules/measure-term-stated';
import { decision, measure } from '../builders';
import { testCheck } from '../test-check';

const term = (length: number, unit: 'calendar-day' | 'month' = 'calendar-day') => ({ length, unit }) as const;

testCheck(measureTermStated, [
  { when: '三十日', given: [measure({ measureTerm: term(30) })], gives: ['satisfied within'] },
  { when: '一个月', given: [measure({ measureTerm: term(1, 'month') })], gives: ['satisfied within'] },
  { when: '六十日', given: [measure({ measureTerm: term(60) })], gives: ['violated longer'] },
  {
    when: '起止日期为三十日',
    given: [measure({ measureFrom: '2025-09-10', measureUntil: '2025-10-10' })],
    gives: ['satisfied within'],
  },
  {
    when: '起止日期超出',
    given: [measure({ date: '2025-09-10', measureUntil: '2025-11-09' })],
    gives: ['violated longer'],
  },
  {
    when: '另有规定',
    given: [measure({ measureTerm: term(60) }, { text: '行政法规对期限另有规定。' })],
    gives: ['undetermined otherLaw'],
  },
  { when: '没有写', given: [measure()], gives: ['violated unstated'] },
  { when: '看不清', given: [measure({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
