import { coercionReconsiderationTold } from '#shared/checks/rules/coercion-reconsideration-told';
import { decision, measure, substitute } from '../builders';
import { testCheck } from '../test-check';

const sixty = { length: 60, unit: 'calendar-day' } as const;

testCheck(coercionReconsiderationTold, [
  {
    when: '正确',
    given: [measure({ date: '2025-09-10', reconsideration: { body: '清河市人民政府', term: sixty } })],
    gives: ['satisfied told'],
  },
  {
    when: '2024年后写上级部门',
    given: [measure({ date: '2025-09-10', reconsideration: { body: '某省市场监督管理局', term: sixty } })],
    gives: ['violated oldBody'],
  },
  { when: '没有告知', given: [measure({ date: '2025-09-10' })], gives: ['violated untold'] },
  {
    when: '代履行决定书写上级部门',
    given: [
      substitute(
        { date: '2025-09-22', reconsideration: { body: '某市水利局', term: sixty } },
        { text: '可以自收到本决定书之日起六十日内向某市水利局申请行政复议。' },
      ),
    ],
    gives: ['violated oldBody'],
  },
  {
    when: '代履行决定书没有写复议',
    given: [substitute({ date: '2025-09-22' })],
    gives: ['not-applicable noInstrument'],
  },
  { when: '没有强制决定', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
