import { preservationListSpecific } from '#shared/checks/rules/preservation-list-specific';
import { decision, preservation } from '../builders';
import { testCheck } from '../test-check';

testCheck(preservationListSpecific, [
  {
    when: '各栏都有',
    given: [preservation({ party: '春晓食品店' }, { text: '物品名称：饼干 数量：12袋 存放地点：本局仓库 期限七日' })],
    gives: ['satisfied complete'],
  },
  {
    when: '没有数量和地点',
    given: [preservation({ party: '春晓食品店' }, { text: '物品名称：饼干一批，七日内处理' })],
    gives: ['violated lacking'],
  },
  { when: '看不清', given: [preservation({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有登记保存', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
