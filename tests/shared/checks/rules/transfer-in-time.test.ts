import { transferInTime } from '#shared/checks/rules/transfer-in-time';
import { investigation, transfer } from '../builders';
import { testCheck } from '../test-check';

testCheck(transferInTime, [
  {
    when: '三日内决定并移送',
    given: [investigation({ date: '2024-03-04' }), transfer({ date: '2024-03-08' })],
    gives: ['satisfied kept'],
  },
  {
    when: '半个月后移送',
    given: [investigation({ date: '2024-03-04' }), transfer({ date: '2024-03-20' })],
    gives: ['violated late'],
  },
  { when: '日期未读出', given: [transfer()], gives: ['undetermined dateUnread'] },
  { when: '没有移送', given: [], gives: ['not-applicable noInstrument'] },
  {
    when: '按审批和移送书计算',
    given: [
      transfer(
        { opinions: [{ role: 'head', text: '同意移送', name: '葛天', date: '2024-06-19' }] },
        { title: '移送涉嫌犯罪案件报告', text: '承办人：林深 2024年6月4日' },
      ),
      transfer({ date: '2024-06-28' }),
    ],
    gives: ['violated late', 'violated late'],
  },
  {
    when: '次日移送',
    given: [
      transfer(
        { opinions: [{ role: 'head', text: '同意移送', name: '葛天', date: '2024-06-06' }] },
        { title: '涉嫌犯罪案件移送审批表', text: '承办人：林深 2024年6月4日' },
      ),
      transfer({ date: '2024-06-07' }),
    ],
    gives: ['satisfied kept', 'satisfied kept'],
  },
  {
    when: '退回以后才写报告',
    given: [investigation({ date: '2024-07-09' }), transfer({ date: '2024-06-28' })],
    gives: ['undetermined dateUnread'],
  },
]);
