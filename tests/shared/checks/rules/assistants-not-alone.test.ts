import { assistantsNotAlone } from '#shared/checks/rules/assistants-not-alone';
import { inquiry, inspection } from '../builders';
import { testCheck } from '../test-check';

testCheck(assistantsNotAlone, [
  { when: '协管员', given: [inspection({}, { text: '协管员李某在场协助。' })], gives: ['undetermined look'] },
  {
    when: '两份笔录',
    given: [inspection({}, { text: '辅警协助拍照。' }), inquiry({}, { text: '由协管员记录。' })],
    gives: ['undetermined look', 'undetermined look'],
  },
  { when: '没有', given: [inspection({}, { text: '执法人员出示证件。' })], gives: ['not-applicable none'] },
]);
