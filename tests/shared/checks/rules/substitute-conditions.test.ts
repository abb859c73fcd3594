import { substituteConditions } from '#shared/checks/rules/substitute-conditions';
import { decision, substitute } from '../builders';
import { testCheck } from '../test-check';

testCheck(substituteConditions, [
  { when: '有后果', given: [substitute({}, { text: '不清除将造成环境污染。' })], gives: ['satisfied met'] },
  { when: '没有后果', given: [substitute({}, { text: '当事人没有清除围挡。' })], gives: ['undetermined unmet'] },
  { when: '没有代履行', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '只为美观',
    given: [substitute({}, { text: '该店招影响美观，决定代为拆除。' })],
    gives: ['violated onlyLooks'],
  },
]);
