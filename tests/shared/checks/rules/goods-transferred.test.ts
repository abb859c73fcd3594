import { goodsTransferred } from '#shared/checks/rules/goods-transferred';
import { measure, transfer } from '../builders';
import { testCheck } from '../test-check';

testCheck(goodsTransferred, [
  {
    when: '一并移送并告知',
    given: [measure(), transfer({}, { text: '附涉案物品清单，财物随案移送。已书面告知当事人。' })],
    gives: ['satisfied together'],
  },
  { when: '未见告知', given: [measure(), transfer({}, { text: '财物随案移送。' })], gives: ['undetermined notTold'] },
  {
    when: '未见财物',
    given: [measure(), transfer({}, { text: '现将该案移送你局。' })],
    gives: ['undetermined noGoods'],
  },
  { when: '没有移送', given: [measure()], gives: ['not-applicable none'] },
  {
    when: '写明暂不移交',
    given: [measure(), transfer({}, { text: '扣押的物品仍由我局保管，暂不移交。' })],
    gives: ['violated kept'],
  },
]);
