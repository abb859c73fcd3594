import { votersNotInvestigators } from '#shared/checks/rules/voters-not-investigators';
import { discussion, illegible, inquiry, people } from '../builders';
import { testCheck } from '../test-check';

const asked = inquiry({ officers: people('张三', '李四') });

testCheck(votersNotInvestigators, [
  {
    when: '未参加表决',
    given: [asked, discussion({ voters: people('周某', '吴某', '郑某'), attendees: people('张三') })],
    gives: ['satisfied apart'],
  },
  {
    when: '参加表决',
    given: [asked, discussion({ voters: people('周某', '吴某', '张三') })],
    gives: ['violated same'],
  },
  { when: '表决名单不清', given: [asked, discussion({ voters: illegible })], gives: ['not-applicable unread'] },
  { when: '没有讨论', given: [asked], gives: ['not-applicable noInstrument'] },
]);
