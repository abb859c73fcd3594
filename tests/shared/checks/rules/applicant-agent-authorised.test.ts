import { applicantAgentAuthorised } from '#shared/checks/rules/applicant-agent-authorised';
import { application, authorisation } from '../builders';
import { testCheck } from '../test-check';

testCheck(applicantAgentAuthorised, [
  { when: '本人申请', given: [application({ party: '李小路' })], gives: ['not-applicable none'] },
  {
    when: '代理人，有委托书',
    given: [application({ party: '李小路', recipient: '王大山' }), authorisation()],
    gives: ['satisfied authorised'],
  },
  {
    when: '代理人，没有委托书',
    given: [application({ party: '李小路', recipient: '王大山' })],
    gives: ['undetermined unauthorised'],
  },
  {
    when: '经办人就是法定代表人',
    given: [application({ legalRepresentative: '王大山', recipient: '王大山' })],
    gives: ['not-applicable none'],
  },
  { when: '只有委托书', given: [authorisation()], gives: ['undetermined letter'] },
  {
    when: '写明代办公司',
    given: [application({ party: '李小路', recipient: '王大山' }, { text: '经办人王大山（代办公司职员）' })],
    gives: ['violated agentOnly'],
  },
]);
