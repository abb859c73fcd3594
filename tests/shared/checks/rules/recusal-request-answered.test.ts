import { recusalRequestAnswered } from '#shared/checks/rules/recusal-request-answered';
import { inquiry, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(recusalRequestAnswered, [
  { when: '例行问答', given: [inquiry({}, { text: '问：你是否申请回避？答：不申请。' })], gives: ['satisfied none'] },
  { when: '当事人申请', given: [inquiry({}, { text: '答：我要求张三回避。' })], gives: ['violated unanswered'] },
  {
    when: '有审查决定',
    given: [
      inquiry({}, { text: '答：申请张三回避，他是我的邻居。' }),
      stranger({}, { text: '经审查，回避申请不成立，驳回。' }),
    ],
    gives: ['satisfied answered'],
  },
  { when: '叙述里提到', given: [inquiry({}, { text: '当事人要求张三回避。' })], gives: ['undetermined check'] },
  { when: '答不用', given: [inquiry({}, { text: '答：不申请，不要求你们回避。' })], gives: ['satisfied none'] },
]);
