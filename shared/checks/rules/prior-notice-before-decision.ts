import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { servedStep, stepIn } from '../families/order';
import { dateUnread, missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const priorNoticeBeforeDecision = defineCheck({
  meta: {
    id: 'prior-notice-before-decision',
    title: '作出决定前书面告知当事人',
    criterion: 'PU-NOTI-01',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十四条', '行政处罚法(2021)第六十二条', '行政处罚法(2017)第三十一条'],
    gate: true,
    messages: {
      before: '告知书{served}送达（第{servedPage}页），决定书{decided}作出（第{decidedPage}页），告知在前。',
      missing: '卷内未见{what}，作出处罚决定前未告知当事人拟处罚的内容、事实、理由和依据。',
      after:
        '告知书{served}才送达（第{servedPage}页），不早于决定书{decided}作出（第{decidedPage}页），先决定后告知，剥夺了当事人陈述申辩的机会。',
      unserved: '告知书（第{page}页）成文于{day}，早于决定书，但未见送达日期，请核对送达回证。',
    },
    problem: '未依法事先告知：{reason}。',
    mending: '补充告知书及送达证据；确未在决定前告知的，处罚决定不能成立，由本机关依法纠正后重新告知。',
  },
  check(view) {
    const notices = view.all('prior-notice');
    if (notices.length === 0) return missing(view, ['prior-notice'], 'missing');
    const decided = stepIn(view, view.only('penalty-decision'));
    if (decided === undefined) return dateUnread('行政处罚决定书');

    const served = notices
      .flatMap((notice) => servedStep(view, notice) ?? [])
      .toSorted((a, b) => a.date.localeCompare(b.date))[0];
    if (served === undefined) {
      const made = stepIn(view, notices[0]);
      if (made === undefined) return dateUnread('行政处罚事先告知书');
      if (made.date <= decided.date)
        return undetermined('scan', 'unserved', { page: made.page, day: chineseDate(made.date) }, made.cited);
    }
    const told = served ?? stepIn(view, notices[0])!;
    const given = {
      served: chineseDate(told.date),
      servedPage: told.page,
      decided: chineseDate(decided.date),
      decidedPage: decided.page,
    };
    const cited = [...told.cited, ...decided.cited];
    const confidence = Math.min(told.confidence, decided.confidence);
    return told.date <= decided.date && told.date !== decided.date
      ? satisfied('before', given, cited, { confidence })
      : violated('after', given, cited, { confidence });
  },
});
