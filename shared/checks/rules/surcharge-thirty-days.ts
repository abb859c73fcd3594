import { addDays, chineseDate } from '../../base/plain-date';
import { lastDay } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { enforcedDecision, enforcementPapers } from '../families/enforcement';
import { servedStep, stepIn } from '../families/order';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** 行政强制法第四十六条第一款 */
const DAYS = 30;
const PAYMENT = { length: 15, unit: 'calendar-day' } as const;

export const surchargeThirtyDays = defineCheck({
  meta: {
    id: 'surcharge-thirty-days',
    title: '加处罚款超过三十日并经催告后才强制执行',
    criterion: 'CE-10',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十六条第一款', '行政处罚法(2021)第六十七条第三款'],
    messages: {
      waited: '罚款{due}到期，加处满三十日为{last}，{done}强制执行，已超过三十日并经催告。',
      early: '罚款{due}到期，加处满三十日为{last}，{done}即强制执行，未满三十日。',
      noDemand: '加处罚款超过三十日，{done}强制执行，卷内未见催告书，见催告一项。',
      undated: '原决定的送达日或者强制执行日未读出，加处是否满三十日请核对。',
      none: '未见加处罚款、滞纳金后由行政机关强制执行，本项不涉及。',
    },
    problem: '加处未满三十日即强制执行：{reason}。',
    mending: '停止执行，待加处满三十日并经催告后再执行。',
  },
  check(view, { holidays }) {
    const executions = view.all('execution-decision', 'execution-record');
    const added = enforcementPapers(view).some(
      (paper) => view.element(paper, ['surcharge'], /加处罚款|滞纳金|每日加处/).state === 'seen',
    );
    if (executions.length === 0 || !added) return notApplicable('none');
    const decision = enforcedDecision(view);
    const served = decision && servedStep(view, decision);
    const done = executions.flatMap((paper) => stepIn(view, paper) ?? [])[0];
    if (served === undefined || done === undefined)
      return undetermined(
        'scan',
        'undated',
        {},
        executions.map((paper) => view.citation(paper)),
      );

    const due = lastDay(served.date, PAYMENT, holidays);
    const last = addDays(due, DAYS);
    const given = { due: chineseDate(due), last: chineseDate(last), done: dayAndPage(done) };
    const cited = [...served.cited, ...done.cited];
    const confidence = Math.min(served.confidence, done.confidence);
    if (done.date <= last) return violated('early', given, cited, { confidence });
    return view.all('demand-notice').length > 0
      ? satisfied('waited', given, cited, { confidence })
      : undetermined('judgement', 'noDemand', { done: dayAndPage(done) }, cited);
  },
});
