import { immediateSubstitute } from '#shared/checks/rules/immediate-substitute';
import { stranger, substitute, substituteRecord } from '../builders';
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
  {
    when: '只有地址',
    given: [substitute({}, { text: '决定对花市街7号的堆放物立即实施代履行。' })],
    gives: ['undetermined unsure'],
  },
  {
    when: '当事人不在场而没有通知',
    given: [
      substitute({}, { text: '决定对河道障碍物立即实施代履行。' }),
      substituteRecord({}, { text: '当事人：不在场。清除完毕。' }),
    ],
    gives: ['violated neverTold'],
  },
  {
    when: '有事后通知书',
    given: [
      substitute({}, { text: '决定对河道障碍物立即实施代履行。' }),
      substituteRecord({}, { text: '当事人：不在场。清除完毕。' }),
      stranger({}, { title: '立即代履行事后通知书' }),
    ],
    gives: ['satisfied lawful'],
  },
]);
