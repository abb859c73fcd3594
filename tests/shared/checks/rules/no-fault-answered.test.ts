import { noFaultAnswered } from '#shared/checks/rules/no-fault-answered';
import { decision, defence, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(noFaultAnswered, [
  {
    when: '有回应',
    given: [
      defence({}, { text: '当事人称对食品过期不知情。' }),
      decision({}, { text: '当事人作为经营者应当知道查验义务，其主张没有主观过错不成立。' }),
    ],
    gives: ['satisfied answered'],
  },
  {
    when: '没有回应',
    given: [defence({}, { text: '当事人称没有主观过错，请求免罚。' }), decision({}, { text: '决定罚款。' })],
    gives: ['undetermined unanswered'],
  },
  { when: '没有提出', given: [defence({}, { text: '请求减轻。' }), decision()], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
