import { leniencyConsidered } from '#shared/checks/rules/leniency-considered';
import { decision, filing, investigation } from '../builders';
import { testCheck } from '../test-check';

testCheck(leniencyConsidered, [
  {
    when: '写明不符合不罚',
    given: [decision({}, { text: '当事人虽系首次违法，但不符合不予处罚的条件。' })],
    gives: ['satisfied weighed'],
  },
  {
    when: '首次违法没有说明',
    given: [investigation({}, { text: '当事人系首次违法，及时改正。' })],
    gives: ['undetermined look'],
  },
  { when: '没有这类情节', given: [decision({}, { text: '决定罚款。' })], gives: ['undetermined none'] },
  { when: '没有文书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
