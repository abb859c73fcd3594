import { goodsValueConsistent } from '#shared/checks/rules/goods-value-consistent';
import { decision, investigation, notice } from '../builders';
import { testCheck } from '../test-check';

testCheck(goodsValueConsistent, [
  {
    when: '一致',
    given: [decision({}, { text: '货值金额共计213元' }), investigation({}, { text: '货值金额合计：213.00元' })],
    gives: ['satisfied same'],
  },
  {
    when: '矛盾',
    given: [decision({}, { text: '货值金额共计213元' }), notice({}, { text: '货值金额为2130元' })],
    gives: ['undetermined differs'],
  },
  {
    when: '万元',
    given: [decision({}, { text: '违法所得1.2万元' }), notice({}, { text: '违法所得12,000元' })],
    gives: ['satisfied same'],
  },
  { when: '只有一处', given: [decision({}, { text: '货值金额213元' }), notice()], gives: ['undetermined none'] },
]);
