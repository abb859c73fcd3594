import { problemsFollowedUp } from '#shared/checks/rules/problems-followed-up';
import { correctionOrder, decision, inspection, source, stranger } from '../builders';
import { testCheck } from '../test-check';

const bad = inspection({}, { text: '经检查，发现存在消防通道堵塞的问题。' });

testCheck(problemsFollowedUp, [
  { when: '有责改', given: [bad, correctionOrder()], gives: ['satisfied followed'] },
  { when: '有移送函', given: [bad, source({}, { title: '案件移送函' })], gives: ['satisfied followed'] },
  {
    when: '当场改正',
    given: [inspection({}, { text: '发现存在消防通道堵塞的问题。当事人已当场整改。' })],
    gives: ['undetermined onTheSpot'],
  },
  { when: '没有下文', given: [bad], gives: ['violated open'] },
  { when: '没有下文而有页不清', given: [bad, stranger({}, { legibility: 0.1 })], gives: ['undetermined unsure'] },
  { when: '没有问题', given: [inspection({}, { text: '经检查，未发现违法违规问题。' })], gives: ['satisfied clean'] },
  { when: '没有结论', given: [inspection({}, { text: '现场有设备三台。' })], gives: ['undetermined unread'] },
  { when: '没有检查', given: [decision()], gives: ['not-applicable none'] },
]);
