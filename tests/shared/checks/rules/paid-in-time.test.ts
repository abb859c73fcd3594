import type { PlainDate } from '#shared/base/plain-date';
import { paidInTime } from '#shared/checks/rules/paid-in-time';
import { decision, deferral, illegible, served, voucher } from '../builders';
import { testCheck } from '../test-check';

const paid = (got: PlainDate, day: PlainDate) => [decision(), served('行政处罚决定书', got), voucher({ paidOn: day })];

testCheck(paidInTime, [
  { when: '十五日内', given: paid('2024-04-12', '2024-04-26'), gives: ['satisfied kept'] },
  { when: 'E17 顺延之间', given: paid('2024-09-18', '2024-10-08'), gives: ['undetermined lateByRollover'] },
  {
    when: '末日在放假安排表之外，可能顺延',
    given: paid('2026-12-17', '2027-01-04'),
    gives: ['undetermined beyondHolidays'],
  },
  { when: '末日在表外而早已过了任何假期', given: paid('2026-12-17', '2027-02-20'), gives: ['violated late'] },
  { when: '末日在表外，没有逾期', given: paid('2026-12-20', '2027-01-04'), gives: ['satisfied kept'] },
  { when: '逾期', given: paid('2024-04-12', '2024-05-20'), gives: ['violated late'] },
  {
    when: '逾期而已批准延期',
    given: [...paid('2024-04-12', '2024-05-20'), deferral()],
    gives: ['undetermined deferred'],
  },
  {
    when: '缴款日不清',
    given: [decision(), served('行政处罚决定书', '2024-04-12'), voucher({ paidOn: illegible })],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有票据', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
