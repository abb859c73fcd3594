import { signerRelationStated } from '#shared/checks/rules/signer-relation-stated';
import { decision, illegible, receipt } from '../builders';
import { testCheck } from '../test-check';

testCheck(signerRelationStated, [
  { when: '本人签收', given: [receipt({ recipient: '赵六', receivedBy: '赵六' })], gives: ['satisfied own'] },
  {
    when: '家属签收并写明',
    given: [receipt({ recipient: '赵六', receivedBy: '钱七', relation: '夫妻' })],
    gives: ['satisfied own'],
  },
  {
    when: '他人签收未写关系',
    given: [receipt({ recipient: '赵六', receivedBy: '钱七' })],
    gives: ['violated unstated'],
  },
  {
    when: '法定代表人签收',
    given: [
      decision({ legalRepresentative: '赵六' }),
      receipt({ recipient: '云安市春晓食品有限公司', receivedBy: '赵六' }),
    ],
    gives: ['satisfied own'],
  },
  {
    when: '单位由不明身份的人签收',
    given: [receipt({ recipient: '云安市春晓食品有限公司', receivedBy: '钱七' })],
    gives: ['undetermined ask'],
  },
  {
    when: '签收人不清',
    given: [receipt({ recipient: '赵六', receivedBy: illegible })],
    gives: ['not-applicable none'],
  },
  { when: '没有回证', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
