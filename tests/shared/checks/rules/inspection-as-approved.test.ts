import { inspectionAsApproved } from '#shared/checks/rules/inspection-as-approved';
import { inspection, inspectionApproval, inspectionNotice, people } from '../builders';
import { testCheck } from '../test-check';

const plan = inspectionApproval({ party: '清河市远山建材有限公司', officers: people('张一凡', '李文博') });
const done = (party: string, ...names: readonly string[]) =>
  inspection({ party, officers: people(...names), date: '2025-06-12' });

testCheck(inspectionAsApproved, [
  { when: '一致', given: [plan, done('清河市远山建材有限公司', '张一凡', '李文博')], gives: ['satisfied same'] },
  {
    when: '对象不同',
    given: [plan, done('清河市金泉酒业有限公司', '张一凡', '李文博')],
    gives: ['violated otherParty'],
  },
  {
    when: '换人',
    given: [plan, done('清河市远山建材有限公司', '张一凡', '周正')],
    gives: ['undetermined otherOfficers'],
  },
  {
    when: '早于通知的时间',
    given: [inspectionNotice({ plannedOn: '2025-06-15' }), done('清河市远山建材有限公司', '张一凡')],
    gives: ['undetermined earlier'],
  },
  { when: '没有笔录', given: [plan], gives: ['not-applicable unread'] },
]);
