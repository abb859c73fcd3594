import { entrustedInWriting } from '#shared/checks/rules/entrusted-in-writing';
import { authorisation, decision, filing, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(entrustedInWriting, [
  {
    when: '有委托书',
    given: [decision({}, { text: '受滨江区农业农村局委托实施。' }), stranger({}, { title: '行政执法委托书' })],
    gives: ['satisfied written'],
  },
  { when: '没有委托书', given: [decision({}, { text: '受滨江区农业农村局的委托。' })], gives: ['violated unseen'] },
  { when: '没有委托', given: [decision({}, { text: '本局决定。' })], gives: ['not-applicable none'] },
  { when: '没有文书', given: [stranger()], gives: ['not-applicable noInstrument'] },
  {
    when: '立案表写有委托',
    given: [filing({}, { text: '受滨江区应急管理局委托，由安监站检查。' })],
    gives: ['violated unseen'],
  },
  {
    when: '可能是委托书的文书没有认出',
    given: [filing({}, { text: '受滨江区应急管理局委托检查。' }), stranger({}, { title: '委托事项说明' })],
    gives: ['undetermined unseenUnsure'],
  },
  {
    when: '只有委托书',
    given: [decision(), authorisation({}, { title: '行政执法委托书' })],
    gives: ['satisfied kept'],
  },
  { when: '当事人的授权委托书', given: [decision(), authorisation()], gives: ['not-applicable none'] },
]);
