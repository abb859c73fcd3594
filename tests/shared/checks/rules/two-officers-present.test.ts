import { twoOfficersPresent } from '#shared/checks/rules/two-officers-present';
import { illegible, inquiry, inspection, people } from '../builders';
import { testCheck } from '../test-check';

testCheck(twoOfficersPresent, [
  { when: '两人', given: [inquiry({ officers: people('张三', '李四') })], gives: ['satisfied enough'] },
  {
    when: '一人询问一人记录',
    given: [inquiry({ officers: people('张三'), recorder: '李四' })],
    gives: ['satisfied enough'],
  },
  { when: '一人', given: [inspection({ officers: people('张三') })], gives: ['violated tooFew'] },
  { when: '同一人写了两次', given: [inquiry({ officers: people('张 三', '张三') })], gives: ['violated tooFew'] },
  { when: '姓名模糊', given: [inquiry({ officers: illegible })], gives: ['undetermined unsure'] },
  {
    when: '页面不清',
    given: [inquiry({ officers: people('张三') }, { legibility: 0.4 })],
    gives: ['undetermined unsure'],
  },
  { when: '清晰而未写', given: [inquiry()], gives: ['violated none'] },
  { when: '没有笔录', given: [], gives: ['not-applicable noInstrument'] },
]);
