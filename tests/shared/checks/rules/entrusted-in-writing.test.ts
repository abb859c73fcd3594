import { entrustedInWriting } from '#shared/checks/rules/entrusted-in-writing';
import { decision, filing, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(entrustedInWriting, [
  {
    when: '有委托书',
    given: [decision({}, { text: '受滨江区农业农村局委托实施。' }), stranger({}, { title: '行政执法委托书' })],
    gives: ['satisfied written'],
  },
  { when: '没有委托书', given: [decision({}, { text: '受滨江区农业农村局的委托。' })], gives: ['undetermined unseen'] },
  { when: '没有委托', given: [decision({}, { text: '本局决定。' })], gives: ['not-applicable none'] },
  { when: '没有文书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
