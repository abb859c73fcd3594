import type { PlainDate } from '#shared/base/plain-date';
import { licenceHearingInTime } from '#shared/checks/rules/licence-hearing-in-time';
import { hearing, hearingNotice, hearingRequest, illegible } from '../builders';
import { testCheck } from '../test-check';

const held = (date: PlainDate) => hearing({ date });

testCheck(licenceHearingInTime, [
  {
    when: 'E34、E13 都在期内',
    given: [hearingRequest({ date: '2025-09-19' }), hearingNotice({ date: '2025-09-28' }), held('2025-10-23')],
    gives: ['satisfied kept', 'satisfied early'],
  },
  {
    when: '组织迟了',
    given: [hearingRequest({ date: '2025-09-19' }), hearingNotice({ date: '2025-09-28' }), held('2025-10-24')],
    gives: ['violated late', 'satisfied early'],
  },
  { when: '通知过晚', given: [hearingNotice({ date: '2025-10-10' }), held('2025-10-17')], gives: ['violated tooLate'] },
  {
    when: 'E13 两口径之间',
    given: [hearingNotice({ date: '2025-10-09' }), held('2025-10-17')],
    gives: ['undetermined between'],
  },
  { when: '没有通知书', given: [held('2025-10-17')], gives: ['violated missing'] },
  { when: '听证日期看不清', given: [hearing({ date: illegible })], gives: ['undetermined dateUnread'] },
  { when: '没有听证', given: [], gives: ['not-applicable noInstrument'] },
]);
