import { legalReviewSubstantive } from '#shared/checks/rules/legal-review-substantive';
import { decision, legalReview } from '../builders';
import { testCheck } from '../test-check';

const full = '本局具有管辖权，主体适格；事实清楚，证据确凿；适用法律正确；程序合法；裁量适当，同意。';

testCheck(legalReviewSubstantive, [
  { when: '逐项表态', given: [legalReview({ reviewOpinion: full })], gives: ['satisfied substantive'] },
  { when: '仅写同意', given: [legalReview({ reviewOpinion: '同意。' })], gives: ['violated thin'] },
  {
    when: '意见栏仅写同意',
    given: [legalReview({ opinions: [{ role: 'legal', text: '同意处罚', name: '钱某', date: undefined }] })],
    gives: ['violated thin'],
  },
  {
    when: '只谈到一部分',
    given: [legalReview({ reviewOpinion: '经审核，本案事实清楚，证据确凿，其余部分见案审会讨论记录，建议提交讨论。' })],
    gives: ['undetermined partial'],
  },
  { when: '页面不清', given: [legalReview({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有审核', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
