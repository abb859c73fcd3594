import { confiscationConsistent } from '#shared/checks/rules/confiscation-consistent';
import { approval, decision, filing, notice, yuan } from '../builders';
import { testCheck } from '../test-check';

testCheck(confiscationConsistent, [
  {
    when: '一致',
    given: [decision({ confiscation: yuan(800) }), notice({ confiscation: yuan(800) })],
    gives: ['satisfied same'],
  },
  {
    when: '告知少写',
    given: [decision({ confiscation: yuan(800) }), notice({ confiscation: yuan(80) })],
    gives: ['violated differs'],
  },
  {
    when: '审批也不一致',
    given: [
      decision({ confiscation: yuan(800) }),
      notice({ confiscation: yuan(80) }),
      approval({ confiscation: yuan(900) }),
    ],
    gives: ['violated differs', 'violated differs'],
  },
  { when: '别处没有读出', given: [decision({ confiscation: yuan(800) }), notice()], gives: ['undetermined alone'] },
  { when: '没有没收', given: [decision(), notice()], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
