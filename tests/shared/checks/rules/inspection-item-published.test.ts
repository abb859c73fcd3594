import { inspectionItemPublished } from '#shared/checks/rules/inspection-item-published';
import { decision, inspectionApproval } from '../builders';
import { parameters, testCheck } from '../test-check';

const form = inspectionApproval({ inspectionItems: '安全生产条件的检查' });
const knowing = (...inspectionItems: readonly string[]) => ({ parameters: { ...parameters, inspectionItems } });

testCheck(inspectionItemPublished, [
  { when: '清单未登记', given: [form], gives: ['undetermined noList'] },
  { when: '在清单内', given: [form], with: knowing('安全生产条件检查', '消防检查'), gives: ['satisfied listed'] },
  { when: '不在清单内', given: [form], with: knowing('广告监测'), gives: ['undetermined unlisted'] },
  { when: '未读出', given: [inspectionApproval()], gives: ['undetermined unread'] },
  { when: '没有检查文书', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '写明未列入清单',
    given: [inspectionApproval({}, { text: '该项未列入本局公布的行政检查事项清单' })],
    gives: ['violated inNone'],
  },
  {
    when: '写明清单第几项',
    given: [inspectionApproval({}, { text: '检查依据：行政检查事项清单第3项' })],
    gives: ['satisfied stated'],
  },
]);
