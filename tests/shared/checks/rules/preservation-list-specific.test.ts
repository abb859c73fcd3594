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
  {
    when: '以品种规格列明',
    given: [
      preservation(
        { party: '桂香商店' },
        { text: '下列物品先行登记保存，保存期限七日。保存地点：涉案物品仓库。品种规格 云岭（软） 12条' },
      ),
    ],
    gives: ['satisfied complete'],
  },
  {
    when: '批准书没有写物品去向，清单在通知书上',
    given: [
      preservation({ party: '桂香商店' }, { title: '先行登记保存批准书', text: '卷烟26条 期限七日' }),
      preservation({ party: '桂香商店' }, { text: '物品名称：卷烟 数量：26条 存放地点：本局仓库 期限七日' }),
    ],
    gives: ['satisfied complete'],
  },
  { when: '看不清', given: [preservation({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有登记保存', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
