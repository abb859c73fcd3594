import { crimeTransferred } from '#shared/checks/rules/crime-transferred';
import { decision, discussion, investigation, legalReview, transfer } from '../builders';
import { testCheck } from '../test-check';

testCheck(crimeTransferred, [
  {
    when: '讨论认为涉嫌犯罪而未移送',
    given: [discussion({}, { text: '会议认为当事人行为涉嫌犯罪，应当慎重。' })],
    gives: ['undetermined suspected'],
  },
  { when: '已移送', given: [discussion({}, { text: '涉嫌犯罪。' }), transfer()], gives: ['satisfied transferred'] },
  {
    when: '审核认为不构成',
    given: [legalReview({}, { text: '本案不构成犯罪，无需移送司法机关。' })],
    gives: ['satisfied none'],
  },
  { when: '没有提到', given: [decision()], gives: ['satisfied none'] },
  {
    when: '认定涉嫌犯罪又写明不移送',
    given: [investigation({}, { text: '已达到立案追诉标准，涉嫌犯罪；考虑态度较好，不再移送公安机关。' })],
    gives: ['violated kept'],
  },
  {
    when: '未达到追诉标准，不移送',
    given: [investigation({}, { text: '未达到立案追诉标准，不予移送。' })],
    gives: ['satisfied none'],
  },
]);
