import { closedWithoutPenaltyApproved } from '#shared/checks/rules/closed-without-penalty-approved';
import { decision, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(closedWithoutPenaltyApproved, [
  {
    when: '负责人批准',
    given: [
      stranger(
        { opinions: [{ role: 'head', text: '同意撤案', name: '周正', date: '2024-05-08' }] },
        { title: '撤销案件审批表' },
      ),
    ],
    gives: ['satisfied approved'],
  },
  {
    when: '没有批准',
    given: [
      stranger({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] }, { title: '不予立案审批表' }),
    ],
    gives: ['undetermined blank'],
  },
  { when: '没有读出', given: [stranger({}, { title: '不予立案审批表' })], gives: ['undetermined unread'] },
  { when: '没有撤案', given: [decision()], gives: ['not-applicable none'] },
  { when: '只有撤销决定', given: [stranger({}, { title: '撤销案件决定书' })], gives: ['violated unapproved'] },
  {
    when: '另有审批表没有认出',
    given: [stranger({}, { title: '撤销案件决定书' }), stranger({}, { title: '事项审批表' })],
    gives: ['undetermined unread'],
  },
  {
    when: '公安机关的不予立案',
    given: [stranger({}, { title: '不予立案通知书', text: '某县公安局决定不予立案。' })],
    gives: ['not-applicable none'],
  },
]);
