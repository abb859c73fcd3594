import type { PlainDate } from '#shared/base/plain-date';
import { decisionServedInTime } from '#shared/checks/rules/decision-served-in-time';
import { decision, post, receipt, served } from '../builders';
import { testCheck } from '../test-check';

const on = (made: PlainDate, day: PlainDate) => [decision({ date: made }), served('行政处罚决定书', day)];

testCheck(decisionServedInTime, [
  { when: 'E05 末日当天', given: on('2023-09-27', '2023-10-12'), gives: ['satisfied kept'] },
  { when: 'E05 次日', given: on('2023-09-27', '2023-10-13'), gives: ['violated late'] },
  { when: 'E06 末日当天', given: on('2025-04-25', '2025-05-08'), gives: ['satisfied kept'] },
  { when: '旧法七日', given: on('2021-03-01', '2021-03-09'), gives: ['violated late'] },
  {
    when: '公告送达',
    given: [
      decision({ date: '2024-04-10' }),
      post({ servedTitle: '行政处罚决定书', servedOn: '2024-06-10' }, { text: '送达公告' }),
    ],
    gives: ['not-applicable notice'],
  },
  {
    when: '送达日不清',
    given: [decision({ date: '2024-04-10' }), receipt({ servedTitle: '行政处罚决定书' })],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有回证', given: [decision({ date: '2024-04-10' })], gives: ['not-applicable noInstrument'] },
]);
