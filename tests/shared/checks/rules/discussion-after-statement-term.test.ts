import type { PlainDate } from '#shared/base/plain-date';
import { discussionAfterStatementTerm } from '#shared/checks/rules/discussion-after-statement-term';
import { decision, defence, discussion, hearingRequest, illegible, notice, served } from '../builders';
import { nothingKnown, testCheck } from '../test-check';

const told = [notice({ date: '2024-03-01' }), served('行政处罚事先告知书', '2024-03-04')];
const on = (date: PlainDate) => discussion({ date });

testCheck(discussionAfterStatementTerm, [
  { when: '期满之后', given: [...told, on('2024-03-12')], gives: ['satisfied after'] },
  { when: '期满之前且有申辩', given: [...told, defence(), on('2024-03-06')], gives: ['violated early'] },
  {
    when: '申辩后再次讨论',
    given: [...told, defence(), on('2024-02-20'), on('2024-03-12')],
    gives: ['satisfied after'],
  },
  { when: '期限之内而无申辩', given: [...told, on('2024-03-06')], gives: ['violated earlyQuiet'] },
  { when: '告知之前讨论拟处罚', given: [...told, on('2024-02-20')], gives: ['undetermined beforeNotice'] },
  { when: '已放弃', given: [...told, hearingRequest({ waived: true }), on('2024-03-06')], gives: ['satisfied waived'] },
  {
    when: '期限未知',
    given: [...told, on('2024-03-12')],
    with: { parameters: nothingKnown },
    gives: ['undetermined askTerm'],
  },
  { when: '讨论日不清', given: [...told, discussion({ date: illegible })], gives: ['undetermined dateUnread'] },
  { when: '没有讨论', given: [...told, decision()], gives: ['not-applicable noInstrument'] },
]);
