import { immediateSubstitute } from '#shared/checks/rules/immediate-substitute';
import { substitute } from '../builders';
import { testCheck } from '../test-check';

testCheck(immediateSubstitute, [
  {
    when: '道路并通知',
    given: [substitute({}, { text: '决定对青年路道路上的遗洒物立即实施代履行。已通知当事人。' })],
    gives: ['satisfied lawful'],
  },
  {
    when: '不在法定场所',
    given: [substitute({}, { text: '决定对厂区内的堆放物立即实施代履行。' })],
    gives: ['violated elsewhere'],
  },
  {
    when: '没有通知',
    given: [substitute({}, { text: '决定对河道障碍物立即实施代履行。' })],
    gives: ['undetermined notTold'],
  },
  { when: '不是立即', given: [substitute()], gives: ['not-applicable none'] },
]);
