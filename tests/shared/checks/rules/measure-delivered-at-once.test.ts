import type { PlainDate } from '#shared/base/plain-date';
import { measureDeliveredAtOnce } from '#shared/checks/rules/measure-delivered-at-once';
import { decision, goodsList, measure, measureRecord, served } from '../builders';
import { testCheck } from '../test-check';

const done = (date: PlainDate) =>
  measureRecord({ period: { from: `${date}T09:00`, to: `${date}T10:00` } }, { title: '扣押现场笔录' });

testCheck(measureDeliveredAtOnce, [
  { when: '当日签收', given: [measure({ servedOn: '2025-09-10' }), done('2025-09-10')], gives: ['satisfied atOnce'] },
  {
    when: '回证在后',
    given: [measure(), done('2025-09-10'), served('查封（扣押）决定书', '2025-09-12')],
    gives: ['violated later'],
  },
  {
    when: '清单晚交',
    given: [measure({ servedOn: '2025-09-10' }), goodsList({ servedOn: '2025-09-11' }), done('2025-09-10')],
    gives: ['satisfied atOnce', 'violated later'],
  },
  {
    when: '没有签收',
    given: [measure({}, { text: '现决定扣押。' }), done('2025-09-10')],
    gives: ['violated unserved'],
  },
  {
    when: '有签名没有日期',
    given: [measure({}, { text: '当事人签名：方小舟' }), done('2025-09-10')],
    gives: ['undetermined unsure'],
  },
  {
    when: '拒收',
    given: [measure({}, { text: '当事人拒绝签收。' }), done('2025-09-10')],
    gives: ['undetermined refused'],
  },
  { when: '没有措施', given: [decision()], gives: ['not-applicable none'] },
  {
    when: '清单上当日签名',
    given: [
      measure({ servedOn: '2025-09-10' }),
      goodsList({ date: '2025-09-10' }, { text: '当事人：方小舟 执法人员：张一凡' }),
      done('2025-09-10'),
    ],
    gives: ['satisfied atOnce', 'satisfied atOnce'],
  },
]);
