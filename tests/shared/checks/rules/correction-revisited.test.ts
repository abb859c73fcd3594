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
  {
    when: '定有期限，结案时没有下文',
    given: [correctionOrder({}, { text: '责令于2024年9月10日前整改。' }), closing({}, { text: '已缴罚款。' })],
    gives: ['violated never'],
  },
  {
    when: '提到已经拆除',
    given: [correctionOrder({}, { text: '责令于2024年9月10日前整改。' }), closing({}, { text: '棚屋已拆除。' })],
    gives: ['undetermined unrevisited'],
  },
]);
