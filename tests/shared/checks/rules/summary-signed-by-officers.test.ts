import { summarySignedByOfficers } from '#shared/checks/rules/summary-signed-by-officers';
import { summary } from '../builders';
import { testCheck } from '../test-check';

const signed = (...names: readonly string[]) => names.map((name) => ({ role: '执法人员签名', name }));

testCheck(summarySignedByOfficers, [
  { when: '两人签名', given: [summary({ signatures: signed('秦朗', '何静') })], gives: ['satisfied signed'] },
  {
    when: '当事人签名不算',
    given: [
      summary({ signatures: [...signed('秦朗'), { role: '当事人签名', name: '李路' }] }, { text: '执法人员签名：' }),
    ],
    gives: ['undetermined look'],
  },
  { when: '手写未读出', given: [summary({}, { text: '执法人员（签名或盖章）：' })], gives: ['undetermined look'] },
  {
    when: '签名处看过，没有笔迹',
    given: [summary({}, { text: '执法人员签名：', looked: true })],
    gives: ['violated empty'],
  },
  { when: '没有签名处', given: [summary({}, { text: '罚款五十元' })], gives: ['violated noPlace'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
