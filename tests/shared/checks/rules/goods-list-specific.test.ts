import { goodsListSpecific } from '#shared/checks/rules/goods-list-specific';
import { decision, goodsList, measure } from '../builders';
import { testCheck } from '../test-check';

const row = (more = {}) => ({ name: '白酒', spec: '500ml', quantity: 12, unit: '瓶', state: '完好', ...more });

testCheck(goodsListSpecific, [
  { when: '具体', given: [measure(), goodsList({ goods: [row()] })], gives: ['satisfied specific'] },
  { when: '写在决定书里', given: [measure({ goods: [row()] })], gives: ['satisfied specific'] },
  { when: '一批', given: [measure(), goodsList({ goods: [row({ name: '白酒一批' })] })], gives: ['violated vague'] },
  {
    when: '没有规格和状态',
    given: [measure(), goodsList({ goods: [row({ spec: '', state: '' })] })],
    gives: ['violated lacking'],
  },
  {
    when: '数量未读出',
    given: [measure(), goodsList({ goods: [row(), row({ name: '纸箱', quantity: undefined })] })],
    gives: ['undetermined noQuantity'],
  },
  {
    when: '数量栏写若干',
    given: [measure(), goodsList({ goods: [row({ quantity: undefined })] }, { text: '名称规格数量状态叉车若干' })],
    gives: ['violated vague'],
  },
  {
    when: '各行都没有数量',
    given: [
      measure(),
      goodsList(
        { goods: [row({ quantity: undefined }), row({ name: '纸箱', quantity: undefined })] },
        { text: '数量' },
      ),
    ],
    gives: ['violated uncounted'],
  },
  { when: '表格未读出', given: [measure(), goodsList()], gives: ['undetermined tableUnread'] },
  { when: '文字写若干', given: [measure(), goodsList({}, { text: '白酒若干' })], gives: ['violated vague'] },
  {
    when: '查封场所',
    given: [measure({}, { text: '现决定查封你单位的生产车间。' })],
    gives: ['undetermined placeOnly'],
  },
  { when: '没有清单', given: [measure()], gives: ['violated missing'] },
  { when: '没有措施', given: [decision(), goodsList()], gives: ['not-applicable noMeasure'] },
]);
