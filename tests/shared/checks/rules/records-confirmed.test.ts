import { recordsConfirmed } from '#shared/checks/rules/records-confirmed';
import { inquiry } from '../builders';
import { testCheck } from '../test-check';

testCheck(recordsConfirmed, [
  {
    when: '有确认语',
    given: [inquiry({}, { text: '以上笔录我看过，与我说的相符。' })],
    gives: ['satisfied confirmed'],
  },
  {
    when: '口语确认',
    given: [inquiry({}, { text: '念给我听过，是我讲的。' })],
    gives: ['satisfied confirmed'],
  },
  {
    when: '只见签名',
    given: [inquiry({ signatures: [{ role: '被询问人', name: '' }] })],
    gives: ['undetermined signedOnly'],
  },
  { when: '拒签', given: [inquiry({}, { text: '当事人拒绝签字' })], gives: ['undetermined refused'] },
  { when: '都没有', given: [inquiry({}, { text: '问：还有补充吗？答：没有。' })], gives: ['violated unconfirmed'] },
  { when: '页面不清', given: [inquiry({}, { legibility: 0.2 })], gives: ['undetermined unsure'] },
  { when: '没有笔录', given: [], gives: ['not-applicable noInstrument'] },
]);
