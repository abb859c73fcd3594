import { preservationDisposedInTime } from '#shared/checks/rules/preservation-disposed-in-time';
import { decision, illegible, preservation, preservationDisposal, stranger } from '../builders';
import { testCheck } from '../test-check';

const kept = (date: `${number}-${number}-${number}`) => preservation({ date });
const done = (date: `${number}-${number}-${number}`) => preservationDisposal({ date });

testCheck(preservationDisposedInTime, [
  { when: 'E01 末日当天', given: [kept('2024-09-26'), done('2024-10-11')], gives: ['satisfied kept'] },
  { when: 'E01 次日', given: [kept('2024-09-26'), done('2024-10-12')], gives: ['violated late'] },
  { when: 'E54 起日为调休日', given: [kept('2025-01-26'), done('2025-02-11')], gives: ['satisfied kept'] },
  { when: '旧法时期按自然日未超', given: [kept('2020-03-02'), done('2020-03-09')], gives: ['satisfied kept0'] },
  { when: '旧法时期只按工作日未超', given: [kept('2020-03-02'), done('2020-03-10')], gives: ['undetermined oldLaw'] },
  { when: '未见处理', given: [kept('2024-09-26')], gives: ['violated missing'] },
  {
    when: '有页不清',
    given: [kept('2024-09-26'), stranger({}, { legibility: 0.1 })],
    gives: ['undetermined unseenUnsure'],
  },
  {
    when: '日期不清',
    given: [preservation({ date: illegible }), done('2024-10-12')],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有登记保存', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
