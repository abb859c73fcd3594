import type { PlainDate } from '#shared/base/plain-date';
import { renewalDecidedBeforeExpiry } from '#shared/checks/rules/renewal-decided-before-expiry';
import { application, licenceChange } from '../builders';
import { testCheck } from '../test-check';

const renewal = (applied: PlainDate, decided: PlainDate) => [
  application({ licenceItem: '食品经营许可延续', appliedOn: applied, validity: { from: undefined, to: '2026-03-31' } }),
  licenceChange({ date: decided }, { title: '准予延续行政许可决定书' }),
];

testCheck(renewalDecidedBeforeExpiry, [
  { when: 'E35 三十日前申请', given: renewal('2026-03-01', '2026-03-20'), gives: ['satisfied before'] },
  {
    when: '申请不足三十日',
    given: renewal('2026-03-02', '2026-03-20'),
    gives: ['satisfied before', 'undetermined lateApplication'],
  },
  { when: '届满后才决定', given: renewal('2026-02-20', '2026-04-02'), gives: ['violated after'] },
  {
    when: '届满日未读出',
    given: [licenceChange({}, { title: '准予延续行政许可决定书' })],
    gives: ['undetermined expiryUnread'],
  },
  { when: '新办', given: [application({ licenceItem: '食品经营许可' })], gives: ['not-applicable none'] },
]);
