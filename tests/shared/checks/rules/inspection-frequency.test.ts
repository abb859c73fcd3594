import type { PlainDate } from '#shared/base/plain-date';
import { inspectionFrequency } from '#shared/checks/rules/inspection-frequency';
import { inspection, inspectionApproval } from '../builders';
import { parameters, testCheck } from '../test-check';

const done = (date: PlainDate) => inspection({ date });
const limit = { parameters: { ...parameters, inspectionsPerYear: 2 } };

testCheck(inspectionFrequency, [
  { when: '上限未登记', given: [done('2025-06-12')], gives: ['undetermined noLimit'] },
  { when: '未超', given: [done('2025-06-12'), done('2025-08-12')], with: limit, gives: ['satisfied within'] },
  {
    when: '超过',
    given: [done('2025-03-12'), done('2025-06-12'), done('2025-08-12')],
    with: limit,
    gives: ['violated over'],
  },
  {
    when: '跨年不合计',
    given: [done('2025-11-12'), done('2026-01-12'), done('2026-02-12')],
    with: limit,
    gives: ['satisfied within'],
  },
  {
    when: '审批表写第三次',
    given: [inspectionApproval({}, { text: '本年度第三次检查' }), done('2025-06-12')],
    with: limit,
    gives: ['violated over'],
  },
  {
    when: '投诉举报不计',
    given: [inspectionApproval({}, { text: '任务来源：投诉举报，本年度第三次检查' }), done('2025-06-12')],
    with: limit,
    gives: ['undetermined exempt'],
  },
  { when: '日期未读出', given: [inspection()], gives: ['not-applicable noInstrument'] },
  {
    when: '审批表写明上限',
    given: [inspectionApproval({}, { text: '公布的年度上限2次，本年度已检查2次' }), done('2025-06-12')],
    gives: ['violated over'],
  },
  {
    when: '审批表写明上限未超',
    given: [inspectionApproval({}, { text: '年度频次上限2次，本次为第1次' }), done('2025-06-12')],
    gives: ['satisfied within'],
  },
]);
