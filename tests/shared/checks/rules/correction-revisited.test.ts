import { correctionRevisited } from '#shared/checks/rules/correction-revisited';
import { closing, correctionOrder, decision, inspection } from '../builders';
import { testCheck } from '../test-check';

testCheck(correctionRevisited, [
  {
    when: '有复查笔录',
    given: [correctionOrder(), inspection({}, { text: '复查时当事人已改正' })],
    gives: ['satisfied revisited'],
  },
  {
    when: '结案表写明整改',
    given: [correctionOrder(), closing({}, { text: '违法行为已改正' })],
    gives: ['satisfied revisited'],
  },
  { when: '未见复查', given: [correctionOrder(), decision()], gives: ['undetermined unrevisited'] },
  { when: '没有责令改正', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
