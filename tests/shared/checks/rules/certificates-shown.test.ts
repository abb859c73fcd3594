import { certificatesShown } from '#shared/checks/rules/certificates-shown';
import { filing, inquiry, inspection } from '../builders';
import { testCheck } from '../test-check';

testCheck(certificatesShown, [
  { when: '读出已出示', given: [inquiry({ showedCertificates: true })], gives: ['satisfied shown'] },
  {
    when: '正文写明',
    given: [inspection({}, { text: '问：我们是执法人员，这是我们的执法证件，请过目。' })],
    gives: ['satisfied shown'],
  },
  { when: '这是证件', given: [inquiry({}, { text: '问：我们是执法人员，这是证件。' })], gives: ['satisfied shown'] },
  { when: '请看证件', given: [inquiry({}, { text: '问：请看我们的证件。' })], gives: ['satisfied shown'] },
  {
    when: '写明没有出示',
    given: [inspection({}, { text: '当事人称执法人员未出示执法证件。' })],
    gives: ['violated unshown'],
  },
  { when: '请看单据', given: [inquiry({}, { text: '问：请看这张单据。' })], gives: ['violated unshown'] },
  { when: '这是证据', given: [inquiry({}, { text: '问：这是证据材料，你看一下。' })], gives: ['violated unshown'] },
  {
    when: '换一种说法',
    given: [inspection({}, { text: ['检查前，执法人员亮明了', '身份'] })],
    gives: ['satisfied shown'],
  },
  {
    when: '没有记载',
    given: [inquiry({ showedCertificates: false }, { text: '问：请介绍情况。' })],
    gives: ['violated unshown'],
  },
  { when: '页面不清', given: [inquiry({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有笔录', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
