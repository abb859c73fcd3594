import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { penaltyDecision } from '../families/penalty';
import { dateUnread, without } from '../families/presence';
import { undetermined } from '../judgement';

export const paidInTime = defineCheck({
  meta: {
    id: 'paid-in-time',
    title: '十五日内缴纳罚款，逾期有处理',
    criterion: 'PU-EXEC-10',
    group: 'execution',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第六十七条第三款', '行政处罚法(2021)第七十二条', '行政处罚法(2017)第四十六条第三款'],
    messages: {
      deferred: '缴款超过十五日（{paid}，第{page}页），卷内有延期、分期或者催告材料，请核对批准的期限。',
    },
    problem: '逾期缴款未处理：{reason}。',
    mending: '补充延期、分期批准材料，或者说明未加处罚款、未催告的理由。',
  },
  check(view, { holidays }) {
    const decision = penaltyDecision(view);
    const slip = view.all('payment-voucher')[0];
    if (decision === undefined || slip === undefined) return without('罚款票据');
    const from = servedStep(view, decision);
    const to = stepIn(view, slip);
    if (from === undefined || to === undefined) return dateUnread('决定书送达或缴款');
    const term = { length: 15, unit: 'calendar-day' } as const;
    const judged = within({ what: '缴款期限', from, to, fromWord: '收到决定书', toWord: '缴款', term, holidays });
    const handled = view.all('payment-deferral', 'demand-notice')[0];
    return judged.verdict === 'violated' && handled !== undefined
      ? undetermined('judgement', 'deferred', { paid: to.date, page: to.page }, [
          view.citation(handled),
          ...judged.cited,
        ])
      : judged;
  },
});
