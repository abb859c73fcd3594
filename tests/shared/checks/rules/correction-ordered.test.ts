import { correctionOrdered } from '#shared/checks/rules/correction-ordered';
import { correctionOrder, decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(correctionOrdered, [
  { when: '有责令改正通知书', given: [correctionOrder()], gives: ['satisfied ordered'] },
  { when: '决定书中责令', given: [decision({}, { text: '责令当事人立即改正违法行为' })], gives: ['satisfied ordered'] },
  { when: '都没有', given: [decision({}, { text: '决定罚款' })], gives: ['violated neverOrdered'] },
  {
    when: '写明已经改正',
    given: [decision({}, { text: '当事人已自行改正，决定罚款' })],
    gives: ['undetermined unordered'],
  },
  {
    when: '撤销登记，没有可改正的',
    given: [decision({}, { text: '决定给予你会撤销登记的行政处罚' })],
    gives: ['undetermined unordered'],
  },
  { when: '看不清', given: [decision({}, { text: '决定罚款', legibility: 0.3 })], gives: ['undetermined unordered'] },
  { when: '没有决定书', given: [filing()], gives: ['violated missing'] },
]);
