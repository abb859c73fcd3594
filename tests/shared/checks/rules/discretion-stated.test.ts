import { discretionStated } from '#shared/checks/rules/discretion-stated';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(discretionStated, [
  {
    when: '写明基准',
    given: [decision({}, { text: '参照《云安市行政处罚裁量基准》第12项，属一般档次。' })],
    gives: ['satisfied stated'],
  },
  {
    when: '只写情节',
    given: [decision({}, { text: '综合考虑当事人积极改正，决定罚款。' })],
    gives: ['undetermined reasoned'],
  },
  { when: '什么也没写', given: [decision({}, { text: '决定罚款20000元。' })], gives: ['violated unstated'] },
  { when: '页面不清', given: [decision({}, { legibility: 0.4 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['violated missing'] },
]);
