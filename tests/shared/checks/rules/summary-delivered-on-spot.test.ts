import { summaryDeliveredOnSpot } from '#shared/checks/rules/summary-delivered-on-spot';
import { served, summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryDeliveredOnSpot, [
  {
    when: '当日签收',
    given: [summary({ date: '2024-05-06', servedOn: '2024-05-06' })],
    gives: ['satisfied delivered'],
  },
  { when: '次日签收', given: [summary({ date: '2024-05-06', servedOn: '2024-05-07' })], gives: ['violated later'] },
  {
    when: '签收早于决定',
    given: [summary({ date: '2024-05-06', servedOn: '2024-05-05' })],
    gives: ['undetermined earlier'],
  },
  {
    when: '当日送达回证',
    given: [summary({ date: '2024-05-06' }), served('当场行政处罚决定书', '2024-05-06')],
    gives: ['satisfied delivered'],
  },
  {
    when: '拒签',
    given: [summary({ date: '2024-05-06' }, { text: '当事人拒绝签收' })],
    gives: ['undetermined refused'],
  },
  {
    when: '签收日期未读出',
    given: [summary({ date: '2024-05-06' }, { text: '当事人签名：' })],
    gives: ['undetermined undated'],
  },
  {
    when: '签收处看过，没有笔迹',
    given: [summary({ date: '2024-05-06' }, { text: '当事人签名：', looked: true })],
    gives: ['violated empty'],
  },
  {
    when: '上一行有笔迹，签收处没有',
    given: [summary({ date: '2024-05-06' }, { text: ['执法人员签名：', '当事人签名：'], inked: '执法人员签名：' })],
    gives: ['violated empty'],
  },
  {
    when: '签收处有笔迹',
    given: [summary({ date: '2024-05-06' }, { text: ['执法人员签名：', '当事人签名：'], inked: '当事人签名：' })],
    gives: ['undetermined undated'],
  },
  {
    when: '没有签收处',
    given: [summary({ date: '2024-05-06' }, { text: '罚款五十元' })],
    gives: ['violated unsigned'],
  },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
