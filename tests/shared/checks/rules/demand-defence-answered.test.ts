import { demandDefenceAnswered } from '#shared/checks/rules/demand-defence-answered';
import { defence, demand } from '../builders';
import { testCheck } from '../test-check';

const told = demand({ date: '2025-06-01', servedOn: '2025-06-02' });

testCheck(demandDefenceAnswered, [
  {
    when: '有复核',
    given: [told, defence({ date: '2025-06-05' }, { text: '经复核，所提困难成立，不影响履行。' })],
    gives: ['satisfied answered'],
  },
  {
    when: '没有复核',
    given: [told, defence({ date: '2025-06-05' }, { text: '资金困难，请求宽限。' })],
    gives: ['violated ignored'],
  },
  {
    when: '没有读出复核，有一页看不清',
    given: [told, defence({ date: '2025-06-05' }, { text: '资金困难，请求宽限。', legibility: 0.3 })],
    gives: ['undetermined unanswered'],
  },
  {
    when: '处罚前的申辩不算',
    given: [told, defence({ date: '2025-01-05' }, { text: '罚款过高。' })],
    gives: ['not-applicable none'],
  },
  { when: '没有催告', given: [defence()], gives: ['not-applicable none'] },
]);
