import { agentAuthorised } from '#shared/checks/rules/agent-authorised';
import { authorisation, decision, hearing, receipt, stranger } from '../builders';
import { testCheck } from '../test-check';

const byAgent = receipt({ receivedBy: '赵六', relation: '委托代理人' });

testCheck(agentAuthorised, [
  { when: '代理人有委托书', given: [byAgent, authorisation()], gives: ['satisfied authorised'] },
  { when: '代理人没有委托书', given: [byAgent], gives: ['undetermined unauthorised'] },
  { when: '当事人本人', given: [decision({ party: '赵六' }), byAgent], gives: ['not-applicable none'] },
  { when: '没有代理', given: [decision()], gives: ['not-applicable none'] },
  {
    when: '听证代理人没有委托书',
    given: [hearing({}, { text: '代理人：赵六（副经理）' })],
    gives: ['violated unseen'],
  },
  {
    when: '听证代理人有委托书',
    given: [hearing({}, { text: '委托代理人：赵六（律师）' }), authorisation()],
    gives: ['satisfied authorised'],
  },
  {
    when: '委托书可能没有认出',
    given: [hearing({}, { text: '代理人：赵六（副经理）' }), stranger({}, { title: '委托材料' })],
    gives: ['undetermined unseenUnsure'],
  },
]);
