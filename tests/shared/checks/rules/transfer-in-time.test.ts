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
]);
