import { hearingChairIndependent } from '#shared/checks/rules/hearing-chair-independent';
import { hearing, illegible, inquiry, people } from '../builders';
import { testCheck } from '../test-check';

const asked = inquiry({ officers: people('张三', '李四') });

testCheck(hearingChairIndependent, [
  { when: '主持人未参与调查', given: [asked, hearing({ chair: '孙某' })], gives: ['satisfied apart'] },
  { when: '调查人主持听证', given: [asked, hearing({ chair: '李四' })], gives: ['violated same'] },
  { when: '主持人不清', given: [asked, hearing({ chair: illegible })], gives: ['not-applicable unread'] },
  { when: '没有听证', given: [asked], gives: ['not-applicable noInstrument'] },
]);
