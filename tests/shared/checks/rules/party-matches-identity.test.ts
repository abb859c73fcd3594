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
  {
    when: '同一代码，名称不同',
    given: [
      decision({ party: '云安市安居房地产经纪有限公司', partyCode: '91990411MA6J9P3X2F' }),
      identity({ party: '云安市远望咨询服务有限公司', partyCode: '91990411MA6J9P3X2F' }),
    ],
    gives: ['violated misnamed'],
  },
  {
    when: '改过名',
    given: [
      decision({ party: '云安市安居房地产经纪有限公司', partyCode: '91990411MA6J9P3X2F' }),
      identity({ party: '云安市远望咨询服务有限公司', partyCode: '91990411MA6J9P3X2F' }, { text: '名称变更核准' }),
    ],
    gives: ['undetermined different'],
  },
]);
