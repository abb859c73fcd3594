import { discussionQuorum } from '#shared/checks/rules/discussion-quorum';
import { decision, discussion, illegible, people } from '../builders';
import { testCheck } from '../test-check';

testCheck(discussionQuorum, [
  {
    when: '三人',
    given: [discussion({ chair: '周某', attendees: people('吴某', '郑某') })],
    gives: ['satisfied enough'],
  },
  { when: '两人', given: [discussion({ chair: '周某', attendees: people('吴某') })], gives: ['violated tooFew'] },
  { when: '名单不清', given: [discussion({ attendees: illegible })], gives: ['undetermined unread'] },
  { when: '没有讨论', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
