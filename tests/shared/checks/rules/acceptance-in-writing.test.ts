import { acceptanceInWriting } from '#shared/checks/rules/acceptance-in-writing';
import { acceptance, application, inquiry, licence, nonAcceptance, withdrawal } from '../builders';
import { testCheck } from '../test-check';

testCheck(acceptanceInWriting, [
  {
    when: '有受理通知书',
    given: [acceptance({ licenceItem: '食品经营许可', date: '2024-05-06' })],
    gives: ['satisfied complete'],
  },
  { when: '没有日期', given: [acceptance({ licenceItem: '食品经营许可' })], gives: ['violated lacking'] },
  {
    when: '不予受理没有理由',
    given: [nonAcceptance({ licenceItem: '食品经营许可', date: '2024-05-06' }, { text: '决定不予受理。' })],
    gives: ['violated lacking'],
  },
  {
    when: '当场决定',
    given: [application({ appliedOn: '2024-05-06' }), licence({ date: '2024-05-06' })],
    gives: ['not-applicable onSpot'],
  },
  {
    when: '决定书落款的日子错读成申请的日子',
    given: [licence({ appliedOn: '2024-05-06', date: '2024-05-06' })],
    gives: ['violated missing'],
  },
  { when: '没有凭证', given: [application()], gives: ['violated missing'] },
  {
    when: '有页看不清',
    given: [application(), inquiry({}, { legibility: 0.2 })],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '依职权撤销的案卷', given: [withdrawal()], gives: ['not-applicable withdrawn'] },
]);
