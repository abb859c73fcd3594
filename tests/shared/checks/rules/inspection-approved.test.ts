import type { PlainDate } from '#shared/base/plain-date';
import { inspectionApproved } from '#shared/checks/rules/inspection-approved';
import { bound, dossier, inspecting, inspection, inspectionApproval } from '../builders';
import { testCheck } from '../test-check';

const approval = (date: PlainDate, words = '同意', text = '') =>
  inspectionApproval({ opinions: [{ role: 'head', text: words, name: '周正', date }] }, { text });
const done = inspection({ date: '2025-06-12' });

testCheck(inspectionApproved, [
  { when: '批准在前', given: inspecting(approval('2025-06-10'), done), gives: ['satisfied before'] },
  { when: '批准在后', given: inspecting(approval('2025-06-13'), done), gives: ['violated after'] },
  {
    when: '紧急补办',
    given: inspecting(approval('2025-06-13', '同意', '情况紧急，补办审批。'), done),
    gives: ['undetermined urgent'],
  },
  { when: '不同意', given: inspecting(approval('2025-06-10', '不同意'), done), gives: ['violated refused'] },
  {
    when: '空白',
    given: inspecting(inspectionApproval({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] }), done),
    gives: ['violated blank'],
  },
  { when: '没有审批表', given: inspecting(done), gives: ['violated missing'] },
  { when: '检查日期未读出', given: inspecting(approval('2025-06-10'), inspection()), gives: ['undetermined unsure'] },
  { when: '处罚卷里的检查', given: dossier(done), gives: ['undetermined elsewhere'] },
  { when: '强制卷里的检查', given: bound([done], { procedure: 'coercion' }), gives: ['undetermined elsewhere'] },
]);
