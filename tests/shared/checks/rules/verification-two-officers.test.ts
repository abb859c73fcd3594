import { verificationTwoOfficers } from '#shared/checks/rules/verification-two-officers';
import { people, verification } from '../builders';
import { testCheck } from '../test-check';

testCheck(verificationTwoOfficers, [
  { when: '两人', given: [verification({ officers: people('秦朗', '何静') })], gives: ['satisfied enough'] },
  {
    when: '签名为第二人',
    given: [verification({ officers: people('秦朗'), signatures: [{ role: '核查人员签名', name: '何静' }] })],
    gives: ['satisfied enough'],
  },
  { when: '一人', given: [verification({ officers: people('秦朗') })], gives: ['violated tooFew'] },
  { when: '未读出', given: [verification()], gives: ['undetermined unread'] },
  { when: '没有核查', given: [], gives: ['not-applicable noInstrument'] },
]);
