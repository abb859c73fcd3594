import { decisionNumberAndDate } from '#shared/checks/rules/decision-number-and-date';
import { decision, filing, illegible, notice } from '../builders';
import { testCheck } from '../test-check';

const whole = { number: '云市监罚〔2024〕12号', date: '2024-04-10' } as const;

testCheck(decisionNumberAndDate, [
  { when: '齐全', given: [decision(whole)], gives: ['satisfied complete'] },
  {
    when: '没有文号',
    given: [notice({ date: '2024-04-01' }), decision(whole)],
    gives: ['violated lacking', 'satisfied complete'],
  },
  { when: '文号不清', given: [decision({ ...whole, number: illegible })], gives: ['undetermined unsure'] },
  { when: '没有对外文书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
