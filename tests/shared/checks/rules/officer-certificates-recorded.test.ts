import { officerCertificatesRecorded } from '#shared/checks/rules/officer-certificates-recorded';
import { inquiry, people } from '../builders';
import { testCheck } from '../test-check';

testCheck(officerCertificatesRecorded, [
  {
    when: '姓名后有证号',
    given: [inquiry({ officers: [{ name: '张三', certificate: '云A12345' }] })],
    gives: ['satisfied recorded'],
  },
  { when: '正文里有证号', given: [inquiry({}, { text: '执法证号：15010023001' })], gives: ['satisfied recorded'] },
  { when: '没有证号', given: [inquiry({ officers: people('张三', '李四') })], gives: ['violated unrecorded'] },
  { when: '页面不清', given: [inquiry({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有笔录', given: [], gives: ['not-applicable noInstrument'] },
]);
