import { partyMatchesIdentity } from '#shared/checks/rules/party-matches-identity';
import { decision, filing, identity } from '../builders';
import { testCheck } from '../test-check';

testCheck(partyMatchesIdentity, [
  {
    when: '名称一致',
    given: [decision({ party: '云安市春晓食品店' }), identity({ party: '云安市春晓食品店' })],
    gives: ['satisfied same'],
  },
  {
    when: '括号里写经营者也是同一人',
    given: [decision({ party: '云安市春晓食品店（经营者：王大山）' }), identity({ party: '云安市春晓食品店' })],
    gives: ['satisfied same'],
  },
  {
    when: '两份证明有一份相符',
    given: [
      decision({ party: '云安市春晓食品店' }),
      identity({ party: '王大山' }),
      identity({ party: '云安市春晓食品店' }),
    ],
    gives: ['satisfied same'],
  },
  {
    when: '罚的是别人',
    given: [decision({ party: '云安市远景建筑有限公司' }), identity({ party: '云安市青禾劳务服务部' })],
    gives: ['undetermined different'],
  },
  {
    when: '证明没有读出名称',
    given: [decision({ party: '云安市春晓食品店' }), identity()],
    gives: ['undetermined none'],
  },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
