import { noticeElements } from '#shared/checks/rules/notice-elements';
import { article, decision, notice } from '../builders';
import { testCheck } from '../test-check';

const full = {
  conduct: '经营超过保质期的食品',
  violatedArticles: [article('食品安全法', 34)],
  penaltyArticles: [article('食品安全法', 124)],
  penaltyKinds: ['罚款'],
};

testCheck(noticeElements, [
  { when: '齐全', given: [notice(full)], gives: ['satisfied complete'] },
  { when: '未写处罚依据', given: [notice({ ...full, penaltyArticles: [] })], gives: ['violated lacking'] },
  {
    when: '由正文读出',
    given: [notice({}, { text: '经查明，你店违反《食品安全法》第三十四条，依据该法第一百二十四条，拟处罚款。' })],
    gives: ['satisfied complete'],
  },
  { when: '页面不清', given: [notice({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有告知书', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
