import type { PlainDate } from '#shared/base/plain-date';
import { freezeTermKept } from '#shared/checks/rules/freeze-term-kept';
import { decision, freeze, measureExtension, measureRelease } from '../builders';
import { testCheck } from '../test-check';

const frozen = freeze({ date: '2025-09-10' });
const thawed = (date: PlainDate) => measureRelease({ date }, { title: '解除冻结决定书' });
const longer = measureExtension({ measureTerm: { length: 30, unit: 'calendar-day' } }, { title: '延长冻结期限决定书' });

testCheck(freezeTermKept, [
  { when: '末日', given: [frozen, thawed('2025-10-10')], gives: ['satisfied inTime'] },
  { when: '次日', given: [frozen, thawed('2025-10-11')], gives: ['violated late'] },
  { when: '延长后末日', given: [frozen, longer, thawed('2025-11-09')], gives: ['satisfied inTime'] },
  { when: '未解除', given: [frozen], gives: ['violated never'] },
  { when: '未满期限', given: [freeze({ date: '2026-02-20' })], gives: ['undetermined open'] },
  { when: '日期未读出', given: [freeze()], gives: ['undetermined dateUnread'] },
  { when: '没有冻结', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
