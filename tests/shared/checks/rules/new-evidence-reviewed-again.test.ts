import { newEvidenceReviewedAgain } from '#shared/checks/rules/new-evidence-reviewed-again';
import { decision, defence, discussion, filing, legalReview, notice, yuan } from '../builders';
import { testCheck } from '../test-check';

testCheck(newEvidenceReviewedAgain, [
  {
    when: '申辩后再讨论',
    given: [
      legalReview({ date: '2024-05-01' }),
      defence({ date: '2024-05-10' }),
      discussion({ date: '2024-05-15' }),
      decision({}, { text: '其申辩理由部分成立，予以采纳。' }),
    ],
    gives: ['satisfied again'],
  },
  {
    when: '申辩前审核过，之后没有',
    given: [
      legalReview({ date: '2024-05-01' }),
      defence({ date: '2024-05-10' }),
      decision({}, { text: '其申辩意见部分采纳。' }),
    ],
    gives: ['undetermined unseen'],
  },
  {
    when: '没有采纳',
    given: [defence({ date: '2024-05-10' }), decision({}, { text: '其申辩理由不成立，不予采纳。' })],
    gives: ['not-applicable none'],
  },
  { when: '没有材料', given: [filing()], gives: ['not-applicable noInstrument'] },
  {
    when: '采纳后改了罚款，没有再审',
    given: [
      legalReview({ date: '2024-05-01' }),
      notice({ amount: yuan(80_000) }),
      defence({ date: '2024-05-10' }),
      decision({ amount: yuan(60_000) }, { text: '其申辩意见予以采纳。' }),
    ],
    gives: ['violated changed'],
  },
  {
    when: '采纳后改了罚款，另有一次讨论的日期没有读出',
    given: [
      legalReview({ date: '2024-05-01' }),
      discussion({}),
      notice({ amount: yuan(80_000) }),
      defence({ date: '2024-05-10' }),
      decision({ amount: yuan(60_000) }, { text: '其申辩意见予以采纳。' }),
    ],
    gives: ['undetermined unseen'],
  },
]);
