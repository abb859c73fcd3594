import { evidenceListed } from '#shared/checks/rules/evidence-listed';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(evidenceListed, [
  {
    when: '列明并说明',
    given: [decision({}, { text: '1.现场检查笔录，证明存放过期食品；2.询问笔录，证明购进时间。' })],
    gives: ['satisfied listed'],
  },
  {
    when: '少见的证据名称',
    given: [decision({}, { text: '证据有：年检名录，证明两年未参检；签收回条，证明两次催告。' })],
    gives: ['satisfied listed'],
  },
  { when: '列而不说', given: [decision({}, { text: '证据：现场检查笔录、照片。' })], gives: ['undetermined unproved'] },
  { when: '笼统一句', given: [decision({}, { text: '以上事实有证据证实。' })], gives: ['violated sweeping'] },
  { when: '没有证据', given: [decision({}, { text: '决定罚款。' })], gives: ['violated none'] },
  { when: '页面不清', given: [decision({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['violated missing'] },
]);
