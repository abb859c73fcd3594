import { summaryDecisionNumbered } from '#shared/checks/rules/summary-decision-numbered';
import { summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryDecisionNumbered, [
  { when: '有编号', given: [summary({ number: '城管当罚〔2024〕15号' })], gives: ['satisfied numbered'] },
  { when: '印有号码', given: [summary({}, { text: 'No.0012345' })], gives: ['satisfied numbered'] },
  { when: '没有编号', given: [summary({}, { text: '当事人：李某' })], gives: ['violated bare'] },
  { when: '看不清', given: [summary({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  {
    when: '两人同号',
    given: [summary({ number: '第15号', party: '李小路' }), summary({ number: '第15号', party: '王大山' })],
    gives: ['violated repeated'],
  },
  {
    when: '同一份的两联',
    given: [summary({ number: '第15号', party: '李小路' }), summary({ number: '第15号', party: '李小路' })],
    gives: ['satisfied numbered'],
  },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
