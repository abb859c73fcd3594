import { goodsReturned } from '#shared/checks/rules/goods-returned';
import { goodsDisposal, goodsList, measure, measureRelease, returnList } from '../builders';
import { testCheck } from '../test-check';

const row = (name: string, quantity: number) => ({ name, spec: '', quantity, unit: '瓶', state: '' });
const taken = goodsList({ goods: [row('金泉白酒', 48), row('纸箱', 8)] });
const released = measureRelease({}, { title: '解除扣押决定书' });

const listed = (
  signing: NonNullable<Parameters<typeof returnList>[1]>['signing'] & {},
  legibility = 0.97,
  text: readonly string[] = ['领取人：', '经办人：'],
) => [
  measure(),
  taken,
  released,
  returnList({ goods: [row('金泉白酒', 48), row('纸箱', 8)] }, { text, signing, legibility }),
];

testCheck(goodsReturned, [
  {
    when: '相符',
    given: [measure(), taken, released, returnList({ goods: [row('金泉白酒', 48), row('纸箱', 8)] })],
    gives: ['satisfied equal'],
  },
  {
    when: '短少',
    given: [measure(), taken, released, returnList({ goods: [row('金泉白酒', 40), row('纸箱', 8)] })],
    gives: ['violated differs'],
  },
  {
    when: '另有没收',
    given: [measure(), taken, released, goodsDisposal(), returnList({ goods: [row('金泉白酒', 40), row('纸箱', 8)] })],
    gives: ['undetermined partly'],
  },
  {
    when: '少一项',
    given: [measure(), taken, released, returnList({ goods: [row('金泉白酒', 48)] })],
    gives: ['undetermined missingRow'],
  },
  {
    when: '两处可签，一处有笔迹',
    given: listed({ 领取人: 'ink', 接收人: 'nothing' }, 0.97, ['领取人：', '接收人：']),
    gives: ['undetermined unsigned'],
  },
  { when: '没有退还清单', given: [measure(), taken, released], gives: ['violated noList'] },
  {
    when: '决定书上签收',
    given: [measure(), taken, measureRelease({}, { title: '解除扣押决定书', text: '现予退还。领取人签名：方小舟' })],
    gives: ['satisfied signed'],
  },
  { when: '表格未读出', given: [measure(), taken, released, returnList()], gives: ['undetermined unread'] },
  { when: '解除的是场所', given: [measure(), released], gives: ['undetermined placeOnly'] },
  { when: '没有解除', given: [measure(), taken], gives: ['not-applicable none'] },
  {
    when: '领取人没有签名',
    given: [
      measure(),
      taken,
      released,
      returnList({ goods: [row('金泉白酒', 48), row('纸箱', 8)] }, { text: '领取人：经办人：' }),
    ],
    gives: ['undetermined unsigned'],
  },
  { when: '领取人处是空的', given: [...listed({ 领取人: 'nothing', 经办人: 'nothing' })], gives: ['violated empty'] },
  { when: '领取人处有笔迹', given: [...listed({ 领取人: 'ink' })], gives: ['undetermined unsigned'] },
  { when: '领取人处盖着章', given: [...listed({ 领取人: 'unsure' })], gives: ['undetermined unsigned'] },
  { when: '页面看不清', given: [...listed({ 领取人: 'nothing' }, 0.4)], gives: ['undetermined unsigned'] },
  {
    when: '同名分行合计',
    given: [
      measure(),
      taken,
      released,
      returnList({ goods: [row('金泉白酒', 40), row('金泉白酒', 8), row('纸箱', 8)] }),
    ],
    gives: ['satisfied equal'],
  },
]);
