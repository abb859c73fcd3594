import { closingNoteComplete } from '#shared/checks/rules/closing-note-complete';
import { closingNote, decision, stranger } from '../builders';
import { testCheck } from '../test-check';

const text = '本卷情况说明：共32页。立卷人：张三 检查人：周某 2024年5月20日';

testCheck(closingNoteComplete, [
  { when: '齐全', given: [closingNote({}, { text })], gives: ['satisfied complete'] },
  {
    when: '没有检查人',
    given: [closingNote({}, { text: text.replace('检查人：周某', '') })],
    gives: ['violated lacking'],
  },
  { when: '页面不清', given: [closingNote({}, { legibility: 0.2 })], gives: ['undetermined unsure'] },
  { when: '没有备考表', given: [decision()], gives: ['violated missing'] },
  { when: '有页未能识读', given: [stranger({}, { legibility: 0.1 })], gives: ['undetermined unseenUnsure'] },
]);
