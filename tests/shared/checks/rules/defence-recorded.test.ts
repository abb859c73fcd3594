import { defenceRecorded } from '#shared/checks/rules/defence-recorded';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(defenceRecorded, [
  {
    when: '写明未申辩',
    given: [decision({}, { text: '当事人在法定期限内未提出陈述、申辩。' })],
    gives: ['satisfied told'],
  },
  { when: '没有提', given: [decision({}, { text: '决定罚款。' })], gives: ['violated untold'] },
  { when: '页面不清', given: [decision({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
