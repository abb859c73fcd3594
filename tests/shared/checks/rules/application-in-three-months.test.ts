import type { PlainDate } from '#shared/base/plain-date';
import { applicationInThreeMonths } from '#shared/checks/rules/application-in-three-months';
import { decision, deferral, enforcement } from '../builders';
import { testCheck } from '../test-check';

// E22 and E24: served 2024-04-03, the term to sue ends on 2024-10-08, three months more on 2025-01-08.
const fined = decision({ servedOn: '2024-04-03' });
const asked = (date: PlainDate, text = '') => enforcement({ date }, { text });

testCheck(applicationInThreeMonths, [
  { when: 'E24 末日', given: [fined, asked('2025-01-08')], gives: ['satisfied inTime'] },
  { when: 'E24 次日', given: [fined, asked('2025-01-09')], gives: ['violated late'] },
  { when: '起诉期限未满', given: [fined, asked('2024-10-08')], gives: ['violated early'] },
  {
    when: '末日遇周日',
    given: [decision({ servedOn: '2024-06-02' }), asked('2025-03-03')],
    gives: ['undetermined rolled'],
  },
  {
    when: '经过复议',
    given: [fined, asked('2025-02-08', '当事人已申请行政复议，复议机关作出维持决定。')],
    gives: ['undetermined contested'],
  },
  { when: '延期缴纳', given: [fined, deferral(), asked('2025-02-08')], gives: ['undetermined deferred'] },
  { when: '送达未读出', given: [decision(), asked('2025-01-08')], gives: ['undetermined dateUnread'] },
  { when: '没有申请', given: [fined], gives: ['not-applicable noInstrument'] },
]);
