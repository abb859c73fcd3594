import { publicationForetold } from '#shared/checks/rules/publication-foretold';
import { decision, filing, notice, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(publicationForetold, [
  {
    when: '写明公示',
    given: [decision({ agency: '滨江区市场监督管理局' }, { text: '本处罚信息将依法向社会公示。' })],
    gives: ['satisfied told'],
  },
  { when: '没有写', given: [decision({ agency: '滨江区市场监督管理局' }), notice()], gives: ['violated untold'] },
  { when: '别的部门', given: [decision({ agency: '滨江区农业农村局' })], gives: ['not-applicable none'] },
  { when: '没有文书', given: [filing()], gives: ['not-applicable noInstrument'] },
  {
    when: '另有公示告知',
    given: [decision({ agency: '滨江区市场监督管理局' }), stranger({}, { text: '行政处罚信息公示告知书' })],
    gives: ['undetermined unread'],
  },
]);
