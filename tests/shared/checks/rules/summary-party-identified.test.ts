import { summaryPartyIdentified } from '#shared/checks/rules/summary-party-identified';
import { summary } from '../builders';
import { testCheck } from '../test-check';

testCheck(summaryPartyIdentified, [
  {
    when: '齐全',
    given: [summary({ party: '李小路', partyCode: '990105199001011234', address: '解放路12号' })],
    gives: ['satisfied complete'],
  },
  { when: '没有证件号', given: [summary({ party: '李小路', address: '解放路12号' })], gives: ['violated lacking'] },
  { when: '看不清', given: [summary({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
