import { samplingInOrder } from '#shared/checks/rules/sampling-in-order';
import { appraisal, decision, illegible, sampling } from '../builders';
import { testCheck } from '../test-check';

testCheck(samplingInOrder, [
  {
    when: '依次',
    given: [sampling({ date: '2024-03-01' }), appraisal({ date: '2024-03-11' }), decision({ date: '2024-05-01' })],
    gives: ['satisfied ordered'],
  },
  {
    when: '报告早于抽样',
    given: [sampling({ date: '2024-03-11' }), appraisal({ date: '2024-03-01' })],
    gives: ['violated inverted'],
  },
  {
    when: '日期不清',
    given: [sampling({ date: illegible }), appraisal({ date: '2024-03-01' })],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有检测', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '收样早于抽样',
    given: [sampling({ date: '2024-06-13' }), appraisal({ date: '2024-06-28' }, { text: '收样日期：2024年6月11日' })],
    gives: ['violated receivedEarly'],
  },
]);
