import type { PlainDate } from '#shared/base/plain-date';
import { hearingNoticeSevenDays } from '#shared/checks/rules/hearing-notice-seven-days';
import { decision, hearing, hearingNotice, illegible, served, stranger } from '../builders';
import { testCheck } from '../test-check';

const held = hearing({ date: '2024-10-15' });
const told = (on: PlainDate) => [hearingNotice(), served('听证通知书', on)];

testCheck(hearingNoticeSevenDays, [
  { when: 'E11 严口径之前', given: [...told('2024-09-29'), held], gives: ['satisfied early'] },
  { when: 'E11 宽严之间', given: [...told('2024-09-30'), held], gives: ['undetermined between'] },
  { when: 'E11 过晚', given: [...told('2024-10-08'), held], gives: ['violated late'] },
  { when: '没有通知书', given: [held], gives: ['violated missing'] },
  { when: '有页未能识读', given: [held, stranger({}, { legibility: 0.1 })], gives: ['undetermined unseenUnsure'] },
  {
    when: '听证日不清',
    given: [...told('2024-09-29'), hearing({ date: illegible })],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有听证', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
