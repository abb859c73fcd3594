import { statutoryBasisCited } from '#shared/checks/rules/statutory-basis-cited';
import { article, decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(statutoryBasisCited, [
  {
    when: '有处罚依据',
    given: [decision({ penaltyArticles: [article('食品安全法', 124)] })],
    gives: ['satisfied cited'],
  },
  {
    when: '由正文读出',
    given: [decision({}, { text: '依据《食品安全法》第一百二十四条的规定' })],
    gives: ['satisfied cited'],
  },
  {
    when: '只写了处罚法的程序条款',
    given: [decision({}, { text: '经调查，当事人违法，现决定罚款。' })],
    gives: ['violated none'],
  },
  {
    when: '有法名而条款未识读',
    given: [decision({}, { text: '依据《食品安全法》之规定' })],
    gives: ['undetermined unsure'],
  },
  { when: '没有决定书', given: [filing()], gives: ['violated noDecision'] },
]);
