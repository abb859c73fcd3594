import { decisionFollowsHearing } from '#shared/checks/rules/decision-follows-hearing';
import { decision, hearing } from '../builders';
import { testCheck } from '../test-check';

testCheck(decisionFollowsHearing, [
  {
    when: '写明听证',
    given: [hearing(), decision({}, { text: '本局于2024年3月20日举行听证，当事人意见部分采纳。' })],
    gives: ['satisfied told'],
  },
  {
    when: '举行过听证却写没有要求',
    given: [hearing(), decision({}, { text: '你单位未在期限内要求听证。' })],
    gives: ['violated denied'],
  },
  { when: '没有提听证', given: [hearing(), decision({}, { text: '决定罚款。' })], gives: ['violated untold'] },
  { when: '决定书不清', given: [hearing(), decision({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有听证', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
