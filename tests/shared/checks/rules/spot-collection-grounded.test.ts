import { spotCollectionGrounded } from '#shared/checks/rules/spot-collection-grounded';
import { summary, yuan } from '../builders';
import { testCheck } from '../test-check';

const spot = (sum: number, more: Parameters<typeof summary>[0] = {}, text = '') =>
  summary({ amount: yuan(sum), penaltyKinds: ['罚款'], date: '2024-05-06', spotCollection: true, ...more }, { text });

testCheck(spotCollectionGrounded, [
  { when: '一百元', given: [spot(100)], gives: ['satisfied small'] },
  { when: '二百元，没有理由', given: [spot(200)], gives: ['violated groundless'] },
  { when: '旧法二十元', given: [spot(50, { date: '2021-03-02' })], gives: ['violated groundless'] },
  {
    when: '事后难以执行',
    given: [spot(200, { spotCollectionReason: '不当场收缴事后难以执行' })],
    gives: ['satisfied grounded'],
  },
  {
    when: '边远，当事人未提出',
    given: [spot(200, { spotCollectionReason: '边远、交通不便' })],
    gives: ['undetermined ask'],
  },
  {
    when: '边远，当事人提出',
    given: [spot(200, { spotCollectionReason: '交通不便' }, '当事人提出当场缴纳罚款')],
    gives: ['satisfied grounded'],
  },
  { when: '到银行缴纳', given: [spot(200, { spotCollection: false })], gives: ['not-applicable bank'] },
  {
    when: '缴款方式未读出',
    given: [summary({ amount: yuan(50), penaltyKinds: ['罚款'] })],
    gives: ['undetermined unclear'],
  },
  { when: '警告', given: [summary({ penaltyKinds: ['警告'] })], gives: ['not-applicable noFine'] },
  { when: '没有决定书', given: [], gives: ['not-applicable noInstrument'] },
]);
