import { decisionPublished } from '#shared/checks/rules/decision-published';
import { decision, filing, illegible, publication } from '../builders';
import { nothingKnown, parameters, testCheck } from '../test-check';

const made = decision({ date: '2025-09-28' });
const seven = { parameters: { ...parameters, publicationWorkingDays: 7 } };

testCheck(decisionPublished, [
  {
    when: 'E36 七个工作日末日',
    given: [made, publication({ publishedOn: '2025-10-14' })],
    with: seven,
    gives: ['satisfied kept'],
  },
  {
    when: 'E36 次日',
    given: [made, publication({ publishedOn: '2025-10-15' })],
    with: seven,
    gives: ['violated late'],
  },
  {
    when: '期限未登记',
    given: [made, publication({ publishedOn: '2025-10-15' })],
    with: { parameters: nothingKnown },
    gives: ['undetermined askTerm'],
  },
  { when: '没有截图', given: [made], gives: ['undetermined askOnline'] },
  { when: '旧法时期没有截图', given: [decision({ date: '2020-09-28' })], gives: ['undetermined oldLaw'] },
  { when: '公开日未读出', given: [made, publication()], gives: ['satisfied published'] },
  {
    when: '决定日不清',
    given: [decision({ date: illegible }), publication({ publishedOn: '2025-10-14' })],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
