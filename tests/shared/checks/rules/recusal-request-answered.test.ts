import { recusalRequestAnswered } from '#shared/checks/rules/recusal-request-answered';
import { inquiry } from '../builders';
import { testCheck } from '../test-check';

testCheck(recusalRequestAnswered, [
  { when: '例行问答', given: [inquiry({}, { text: '问：你是否申请回避？答：不申请。' })], gives: ['satisfied none'] },
  { when: '当事人申请', given: [inquiry({}, { text: '答：我要求张三回避。' })], gives: ['undetermined check'] },
]);
