import { licenceFollowsHearing } from '#shared/checks/rules/licence-follows-hearing';
import { hearing, licence } from '../builders';
import { testCheck } from '../test-check';

testCheck(licenceFollowsHearing, [
  {
    when: '写明听证',
    given: [hearing({ date: '2024-05-10' }), licence({ date: '2024-05-20' }, { text: '根据听证笔录，准予许可。' })],
    gives: ['satisfied told'],
  },
  {
    when: '没有提听证',
    given: [hearing({ date: '2024-05-10' }), licence({ date: '2024-05-20' }, { text: '准予许可。' })],
    gives: ['violated untold'],
  },
  {
    when: '决定在听证之前',
    given: [hearing({ date: '2024-05-30' }), licence({ date: '2024-05-20' }, { text: '准予许可。' })],
    gives: ['violated before'],
  },
  { when: '看不清', given: [hearing(), licence({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有听证', given: [licence()], gives: ['not-applicable noInstrument'] },
]);
