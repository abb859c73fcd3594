import { measureReasonsTold } from '#shared/checks/rules/measure-reasons-told';
import { decision, inspection, measure, measureRecord } from '../builders';
import { testCheck } from '../test-check';

const record = (text: string, extras = {}) => measureRecord({}, { title: '查封现场笔录', text, ...extras });
const whole = '告知当事人采取强制措施的理由、依据以及依法享有的陈述、申辩权和申请复议、提起诉讼的途径。';

testCheck(measureReasonsTold, [
  { when: '全部告知', given: [measure(), record(whole)], gives: ['satisfied told'] },
  {
    when: '救济写在决定书',
    given: [
      measure({}, { text: '可以申请行政复议，也可以提起行政诉讼。' }),
      record('告知当事人理由和依据，当事人有权陈述、申辩。'),
    ],
    gives: ['undetermined withDecision'],
  },
  { when: '没有告知', given: [measure(), record('对物品予以查封。')], gives: ['violated untold'] },
  {
    when: '看不清',
    given: [measure(), record('对物品予以查封。', { legibility: 0.3 })],
    gives: ['undetermined unsure'],
  },
  {
    when: '记在现场检查笔录里',
    given: [measure(), inspection({}, { text: `现场检查后当场实施查封。${whole}` })],
    gives: ['satisfied told'],
  },
  { when: '没有笔录', given: [measure()], gives: ['undetermined noRecord'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
]);
