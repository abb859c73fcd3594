import { confiscatedGoodsAccounted } from '#shared/checks/rules/confiscated-goods-accounted';
import { decision, goodsDisposal } from '../builders';
import { testCheck } from '../test-check';

testCheck(confiscatedGoodsAccounted, [
  {
    when: '有销毁记录',
    given: [
      decision({}, { text: '决定没收违法经营的食品。' }),
      goodsDisposal({}, { text: '销毁时间：2024年6月1日 监销人：秦朗' }),
    ],
    gives: ['satisfied accounted'],
  },
  {
    when: '没有监销人',
    given: [decision({}, { text: '决定没收违法经营的食品。' }), goodsDisposal({}, { text: '饼干12袋' })],
    gives: ['undetermined unsigned'],
  },
  { when: '没有记录', given: [decision({}, { text: '决定没收非法财物。' })], gives: ['undetermined unseen'] },
  { when: '只罚款', given: [decision({}, { text: '决定罚款。' })], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [goodsDisposal({})], gives: ['not-applicable noInstrument'] },
]);
