import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { satisfied, violated } from '../judgement';

export const legalReviewBeforeDecision = defineCheck({
  meta: {
    id: 'legal-review-before-decision',
    title: '法制审核在作出决定之前',
    criterion: 'PU-DECI-01',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十八条第一款', '行政处罚法(2017)第三十八条第三款'],
    gate: true,
    messages: {
      before: '法制审核{reviewed}（第{reviewedPage}页），决定书{decided}（第{decidedPage}页），审核在前。',
      after: '法制审核{reviewed}才完成（第{reviewedPage}页），晚于决定书{decided}（第{decidedPage}页），先决定后审核。',
    },
    problem: '法制审核晚于决定：{reason}。',
    mending: '说明情况并核对实际审核时间；确系先决定后审核的依法纠正。',
  },
  check(view) {
    const review = view.all('legal-review')[0];
    const decision = view.only('penalty-decision');
    if (review === undefined || decision === undefined) return without('法制审核意见书或决定书');
    const reviewed = stepIn(view, review);
    const decided = stepIn(view, decision);
    if (reviewed === undefined || decided === undefined) return dateUnread('法制审核意见书或决定书');

    const given = {
      reviewed: chineseDate(reviewed.date),
      reviewedPage: reviewed.page,
      decided: chineseDate(decided.date),
      decidedPage: decided.page,
    };
    const cited = [...reviewed.cited, ...decided.cited];
    const confidence = Math.min(reviewed.confidence, decided.confidence);
    return reviewed.date <= decided.date
      ? satisfied('before', given, cited, { confidence })
      : violated('after', given, cited, { confidence });
  },
});
