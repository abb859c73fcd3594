import type { PlainDate } from '#shared/base/plain-date';
import { decisionApproved } from '#shared/checks/rules/decision-approved';
import { approval, decision, discussion, filing, stranger } from '../builders';
import { testCheck } from '../test-check';

const by = (date: PlainDate) => approval({ opinions: [{ role: 'head', text: '同意', name: '周某', date }] });
const decided = decision({ date: '2024-04-10' });

testCheck(decisionApproved, [
  { when: '批准在前', given: [by('2024-04-10'), decided], gives: ['satisfied approved'] },
  { when: '批准在后', given: [by('2024-04-12'), decided], gives: ['violated late'] },
  {
    when: '意见栏空白',
    given: [approval({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] }), decided],
    gives: ['violated unapproved'],
  },
  { when: '没有认出意见栏', given: [approval(), decided], gives: ['undetermined unsure'] },
  { when: '以集体讨论代替', given: [discussion(), decided], gives: ['satisfied approved'] },
  { when: '没有审批表', given: [filing(), decided], gives: ['violated missing'] },
  {
    when: '有未归类的审批表',
    given: [decided, stranger({}, { text: '行政处罚审批表' })],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '审批表不清', given: [approval({}, { legibility: 0.2 }), decided], gives: ['undetermined unsure'] },
]);
