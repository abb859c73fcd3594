import { confiscatedGoodsAccounted } from '#shared/checks/rules/confiscated-goods-accounted';
import { closing, decision, goodsDisposal } from '../builders';
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
  {
    when: '结案时没收的物品没有下落',
    given: [decision({}, { text: '没收违法所得480元和剩余的80瓶农药。' }), closing()],
    gives: ['violated lost'],
  },
  {
    when: '结案表写明销毁',
    given: [decision({}, { text: '没收不合格外套80件。' }), closing({}, { text: '外套已销毁。' })],
    gives: ['undetermined unseen'],
  },
  {
    when: '只没收违法所得',
    given: [decision({}, { text: '没收违法所得480元（销售114瓶）。' })],
    gives: ['not-applicable none'],
  },
]);
