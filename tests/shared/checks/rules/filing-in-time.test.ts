import { filingInTime } from '#shared/checks/rules/filing-in-time';
import { filing, illegible, inspection, source } from '../builders';
import { nothingKnown, testCheck } from '../test-check';

testCheck(filingInTime, [
  {
    when: '按期（E45 口径）',
    given: [source({ date: '2025-09-12' }), filing({ filedOn: '2025-10-10' })],
    gives: ['satisfied kept'],
  },
  {
    when: '逾期一日',
    given: [source({ date: '2025-09-12' }), filing({ filedOn: '2025-10-11' })],
    gives: ['violated late'],
  },
  {
    when: '期限未登记',
    given: [source({ date: '2025-09-12' }), filing({ filedOn: '2025-10-10' })],
    with: { parameters: nothingKnown },
    gives: ['undetermined askTerm'],
  },
  { when: '立案日期不清', given: [filing({ filedOn: illegible }), inspection()], gives: ['undetermined dateUnread'] },
  { when: '没有线索材料', given: [filing({ filedOn: '2025-10-10' })], gives: ['not-applicable noLead'] },
  { when: '没有立案表', given: [], gives: ['not-applicable noInstrument'] },
  {
    when: '立案表写明线索时间',
    given: [filing({ filedOn: '2024-06-17' }, { text: '线索发现时间2024年3月11日' })],
    gives: ['violated late'],
  },
  {
    when: '案发时间不是线索时间',
    given: [filing({ filedOn: '2024-06-17' }, { text: '案发时间2024年3月11日' })],
    gives: ['not-applicable noLead'],
  },
]);
