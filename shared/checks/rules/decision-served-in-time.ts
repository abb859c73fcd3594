import { defineCheck } from '../define-check';
import { PENALTY_LAW_2021, within } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { notApplicable } from '../judgement';

export const decisionServedInTime = defineCheck({
  meta: {
    id: 'decision-served-in-time',
    title: '决定书七个工作日内送达',
    criterion: 'PU-EXEC-02',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十一条第一款', '行政处罚法(2021)第八十五条', '行政处罚法(2017)第四十条'],
    messages: { notice: '决定书以公告方式送达（第{page}页），七日期限看首次送达时间，请人工核对。' },
    problem: '决定书送达超期：{reason}。',
    mending: '说明迟延原因；今后作出决定后七个工作日内送达。',
  },
  check(view, { holidays }) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('行政处罚决定书');
    const receipts = view.receiptsOf(decision);
    if (receipts.length === 0) return without('决定书的送达回证');
    const announced = receipts.flatMap((paper) => view.find(paper, /公告送达|送达公告/) ?? [])[0];
    if (announced !== undefined) return notApplicable('notice', { page: announced.page }, [announced]);

    const from = stepIn(view, decision);
    const to = servedStep(view, decision);
    if (from === undefined || to === undefined) return dateUnread('决定书或其送达');
    const unit = from.date >= PENALTY_LAW_2021 ? 'working-day' : 'calendar-day';
    const term = { length: 7, unit } as const;
    return within({ what: '决定书送达期限', from, to, fromWord: '作出决定', toWord: '送达', term, holidays });
  },
});
