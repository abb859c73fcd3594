import { summaryTwoOfficers } from '#shared/checks/rules/summary-two-officers';
import { people, summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryTwoOfficers, [
  { when: '两人', given: [summary({ officers: people('秦朗', '何静') })], gives: ['satisfied enough'] },
  {
    when: '一人列名，另一人签名',
    given: [summary({ officers: people('秦朗'), signatures: [{ role: '执法人员签名', name: '何静' }] })],
    gives: ['satisfied enough'],
  },
  { when: '只有一人', given: [summary({ officers: people('秦朗') })], gives: ['violated tooFew'] },
  { when: '同一人两次', given: [summary({ officers: people('秦朗', '秦 朗') })], gives: ['violated tooFew'] },
  {
    when: '一人姓名、两个证号',
    given: [summary({ officers: people('秦朗') }, { text: '执法人员：秦朗 执法证号430101001 执法证号430101002' })],
    gives: ['undetermined unread'],
  },
  { when: '姓名未读出', given: [summary()], gives: ['undetermined unread'] },
  {
    when: '交警一人可以当场处罚',
    given: [summary({ officers: people('秦朗') }, { text: '依据《道路交通安全法》第一百零七条' })],
    gives: ['undetermined special'],
  },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
