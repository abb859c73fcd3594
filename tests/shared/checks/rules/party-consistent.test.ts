import { partyConsistent } from '#shared/checks/rules/party-consistent';
import { decision, filing, notice } from '../builders';
import { testCheck } from '../test-check';

const firm = { party: '云安市春晓食品有限公司' };

testCheck(partyConsistent, [
  { when: '一致', given: [filing(firm), notice(firm), decision(firm)], gives: ['satisfied same'] },
  {
    when: '空格与括号不算',
    given: [filing({ party: '云安市 春晓食品有限公司' }), decision(firm)],
    gives: ['satisfied same'],
  },
  {
    when: '字号注明经营者',
    given: [filing({ party: '云安市老王面馆' }), decision({ party: '云安市老王面馆（经营者：王某甲）' })],
    gives: ['satisfied same'],
  },
  {
    when: '决定书写成另一家',
    given: [filing(firm), notice(firm), decision({ party: '云安市夏至商贸有限公司' })],
    gives: ['violated differs'],
  },
  {
    when: '识读良好而错一字',
    given: [filing(firm), notice(firm), decision({ party: '云安市春晓药品有限公司' })],
    gives: ['violated differs'],
  },
  {
    when: '识读不稳而差一字',
    given: [filing(firm), notice(firm), decision({ party: '云安市春晓食名有限公司' }, { confidence: 0.7 })],
    gives: ['undetermined alike'],
  },
  { when: '只有一份', given: [decision(firm)], gives: ['not-applicable tooFew'] },
]);
