import { basisSameAsNotice } from '#shared/checks/rules/basis-same-as-notice';
import { article, decision, notice } from '../builders';
import { testCheck } from '../test-check';

const by = (...numbers: readonly number[]) => ({
  penaltyArticles: numbers.map((number) => article('食品安全法', number)),
});

testCheck(basisSameAsNotice, [
  { when: '一致', given: [notice(by(124)), decision(by(124))], gives: ['satisfied same'] },
  { when: '换了依据', given: [notice(by(124)), decision(by(126))], gives: ['violated changed'] },
  { when: '多引一条', given: [notice(by(124)), decision(by(124, 136))], gives: ['undetermined maybe'] },
  {
    when: '告知书正文提到过',
    given: [notice(by(124), { text: '《食品安全法》第一百三十六条' }), decision(by(124, 136))],
    gives: ['satisfied same'],
  },
  { when: '依据未读出', given: [notice(), decision(by(124))], gives: ['not-applicable unread'] },
  { when: '没有告知书', given: [decision(by(124))], gives: ['undetermined baseUnseen'] },
]);
