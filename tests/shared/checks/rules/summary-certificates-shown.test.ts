import { summaryCertificatesShown } from '#shared/checks/rules/summary-certificates-shown';
import { inspection, summary } from '../builders';
import { testCheck } from '../test-check';

const officers = [{ name: '秦朗', certificate: '43010100123' }];

testCheck(summaryCertificatesShown, [
  {
    when: '决定书记明',
    given: [summary({ officers }, { text: '执法人员出示了执法证件。' })],
    gives: ['satisfied shown'],
  },
  {
    when: '现场笔录记明',
    given: [summary({ officers }), inspection({}, { text: '我们是执法人员，这是执法证件，请过目。' })],
    gives: ['satisfied shown'],
  },
  { when: '只有证号', given: [summary({ officers })], gives: ['violated unshownNumbered'] },
  { when: '有出示、没有证号', given: [summary({}, { text: '已出示执法证件' })], gives: ['violated unnumbered'] },
  { when: '都没有', given: [summary({}, { text: '罚款五十元' })], gives: ['violated unshown'] },
  { when: '看不清', given: [summary({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
