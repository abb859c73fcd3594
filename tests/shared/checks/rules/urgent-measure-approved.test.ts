import type { PlainDate } from '#shared/base/plain-date';
import { urgentMeasureApproved } from '#shared/checks/rules/urgent-measure-approved';
import { measure, measureApproval, measureRecord } from '../builders';
import { testCheck } from '../test-check';

const approval = (date: PlainDate, text = '') =>
  measureApproval({ opinions: [{ role: 'head', text: '同意', name: '周正', date }] }, { text });
const done = (date: PlainDate, text = '情况紧急，当场实施扣押', at = '15:30') =>
  measureRecord(
    { period: { from: `${date}T${at}` as `${PlainDate}T15:30`, to: `${date}T18:00` } },
    { title: '扣押现场笔录', text },
  );

testCheck(urgentMeasureApproved, [
  { when: '当日补批', given: [done('2025-10-01'), measure(), approval('2025-10-01')], gives: ['satisfied inTime'] },
  {
    when: 'E47 次日十五时半以前',
    given: [done('2025-10-01'), measure(), approval('2025-10-02', '2025年10月2日15时30分')],
    gives: ['satisfied inTime'],
  },
  {
    when: 'E47 次日十五时半以后',
    given: [done('2025-10-01'), measure(), approval('2025-10-02', '2025年10月2日15时40分')],
    gives: ['violated late'],
  },
  {
    when: '次日而不知时分',
    given: [done('2025-10-01'), measure(), approval('2025-10-02')],
    gives: ['undetermined askHour'],
  },
  { when: '隔两日', given: [done('2025-10-01'), measure(), approval('2025-10-03')], gives: ['violated late'] },
  { when: '没有补批', given: [done('2025-10-01'), measure()], gives: ['violated missing'] },
  {
    when: '不紧急',
    given: [done('2025-10-01', '实施扣押'), measure(), approval('2025-09-30')],
    gives: ['not-applicable notUrgent'],
  },
]);
