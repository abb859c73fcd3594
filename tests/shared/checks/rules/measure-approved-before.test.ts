import type { PlainDate } from '#shared/base/plain-date';
import { measureApprovedBefore } from '#shared/checks/rules/measure-approved-before';
import { decision, measure, measureApproval, measureRecord, stranger } from '../builders';
import { testCheck } from '../test-check';

const approval = (date: PlainDate, text = '同意') =>
  measureApproval({ opinions: [{ role: 'head', text, name: '周正', date }] });
const done = (date: PlainDate, text = '') =>
  measureRecord({ period: { from: `${date}T09:00`, to: `${date}T10:00` } }, { title: '查封现场笔录', text });

testCheck(measureApprovedBefore, [
  { when: '批准在前', given: [approval('2025-09-10'), measure(), done('2025-09-10')], gives: ['satisfied before'] },
  { when: '批准在后', given: [approval('2025-09-12'), measure(), done('2025-09-10')], gives: ['violated after'] },
  {
    when: '紧急实施',
    given: [approval('2025-09-11'), measure(), done('2025-09-10', '因情况紧急，需要当场查封')],
    gives: ['not-applicable urgent'],
  },
  {
    when: '未批准',
    given: [approval('2025-09-10', '不同意'), measure(), done('2025-09-10')],
    gives: ['violated refused'],
  },
  {
    when: '栏内空白',
    given: [
      measureApproval({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] }),
      measure(),
      done('2025-09-10'),
    ],
    gives: ['violated blank'],
  },
  { when: '没有审批表', given: [measure(), done('2025-09-10')], gives: ['violated missing'] },
  {
    when: '没有审批表而有页不清',
    given: [measure(), done('2025-09-10'), stranger({}, { legibility: 0.1 })],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '实施日期未读出', given: [approval('2025-09-10'), measure()], gives: ['undetermined unsure'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
]);
