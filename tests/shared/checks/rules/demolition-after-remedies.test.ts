import { demolitionAfterRemedies } from '#shared/checks/rules/demolition-after-remedies';
import { correctionOrder, decision, demolition, execution, executionRecord } from '../builders';
import { testCheck } from '../test-check';

const ordered = correctionOrder({ servedOn: '2025-01-06' });
const done = (date: `${number}-${number}-${number}`) => executionRecord({ date }, { text: '依法拆除。' });

testCheck(demolitionAfterRemedies, [
  { when: '期满之后', given: [ordered, demolition(), done('2025-07-08')], gives: ['satisfied after'] },
  { when: '期满之前', given: [ordered, demolition(), done('2025-03-08')], gives: ['undetermined before'] },
  { when: '日期未读出', given: [demolition(), done('2025-03-08')], gives: ['undetermined undated'] },
  { when: '没有公告', given: [ordered, execution({}, { text: '决定强制拆除。' })], gives: ['violated missing'] },
  { when: '不是拆除', given: [decision(), execution()], gives: ['not-applicable none'] },
]);
