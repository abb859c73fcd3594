import { summaryLeniencyConsidered } from '#shared/checks/rules/summary-leniency-considered';
import { summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryLeniencyConsidered, [
  {
    when: '写了裁量',
    given: [summary({}, { text: '当事人系初次违法，及时改正，从轻处罚。' })],
    gives: ['satisfied weighed'],
  },
  { when: '没有写', given: [summary({}, { text: '罚款五十元' })], gives: ['undetermined look'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
