import { inspectionBodyQualified } from '#shared/checks/rules/inspection-body-qualified';
import { decision, inspection, inspectionNotice } from '../builders';
import { testCheck } from '../test-check';

testCheck(inspectionBodyQualified, [
  { when: '行政机关', given: [inspectionNotice({ agency: '清河市应急管理局' })], gives: ['satisfied qualified'] },
  { when: '检测公司', given: [inspectionNotice({ agency: '清河市安泰检测有限公司' })], gives: ['violated never'] },
  {
    when: '议事协调机构',
    given: [inspectionNotice({ agency: '清河市安全生产工作领导小组' })],
    gives: ['violated never'],
  },
  {
    when: '第三方实施',
    given: [inspectionNotice({ agency: '清河市应急管理局' }), inspection({}, { text: '由第三方机构负责实施检查。' })],
    gives: ['undetermined helper'],
  },
  { when: '机关未读出', given: [inspectionNotice()], gives: ['undetermined unread'] },
  { when: '没有检查文书', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
