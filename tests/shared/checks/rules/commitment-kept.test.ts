import { commitmentKept } from '#shared/checks/rules/commitment-kept';
import { acceptance, commitment, inquiry, verification } from '../builders';
import { testCheck } from '../test-check';

testCheck(commitmentKept, [
  { when: '有承诺和核查', given: [commitment(), verification()], gives: ['satisfied checked'] },
  { when: '没有核查', given: [commitment()], gives: ['undetermined unchecked'] },
  {
    when: '写明实行而没有承诺书',
    given: [acceptance({}, { text: '本事项实行告知承诺' })],
    gives: ['violated missing'],
  },
  {
    when: '有页看不清',
    given: [acceptance({}, { text: '本事项实行告知承诺' }), inquiry({}, { legibility: 0.2 })],
    gives: ['undetermined doubtful'],
  },
  { when: '没有实行', given: [acceptance({}, { text: '予以受理' })], gives: ['not-applicable none'] },
]);
