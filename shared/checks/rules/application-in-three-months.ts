import { chineseDate } from '../../base/plain-date';
import { lastDay } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { suingUntil, wasContested } from '../families/enforcement';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** 行政强制法第五十三条 */
const TERM = { length: 3, unit: 'month' } as const;

export const applicationInThreeMonths = defineCheck({
  meta: {
    id: 'application-in-three-months',
    title: '起诉期限届满之日起三个月内申请法院执行',
    criterion: 'CE-20',
    group: 'execution',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第五十三条', '行政诉讼法解释(2018)第一百五十六条', '行政处罚法(2021)第七十二条第二款'],
    messages: {
      inTime: '{how}，申请期限三个月至{last}届满，{asked}申请，在期限之内。',
      late: '{how}，申请期限三个月至{last}届满，{asked}才申请，已经逾期。',
      rolled: '{how}，申请期限三个月末日遇休息日，{asked}申请，是否逾期请按当地口径判断。',
      early: '{how}，{asked}即申请强制执行，起诉期限尚未届满。',
      contested: '第{page}页写明“{quote}”，起诉期限和申请期限可能另行起算，请人工核对。',
      deferred: '批准了延期或者分期缴纳（第{page}页），申请期限自该期限结束之日起计算，请人工核对。',
    },
    problem: '申请法院强制执行的期限问题：{reason}。',
    mending: '逾期的说明有无正当理由；起诉期限未届满的撤回申请，届满后再申请。',
  },
  check(view, { holidays }) {
    const application = view.all('enforcement-application')[0];
    if (application === undefined) return without('强制执行申请书');
    const asked = stepIn(view, application);
    const suing = suingUntil(view, holidays);
    if (asked === undefined || suing === undefined) return dateUnread('原决定送达或者强制执行申请');
    const contested = wasContested(view);
    if (contested !== undefined)
      return undetermined('judgement', 'contested', { page: contested.page, quote: contested.quote }, [contested]);
    const deferral = view.all('payment-deferral')[0];
    if (deferral !== undefined)
      return undetermined('judgement', 'deferred', { page: deferral.pages[0]! }, [view.citation(deferral)]);

    const strict = lastDay(suing.last, TERM, holidays, { rollover: false });
    const given = { how: suing.how, last: chineseDate(strict), asked: dayAndPage(asked) };
    const cited = [...suing.served.cited, ...asked.cited];
    const confidence = Math.min(suing.served.confidence, asked.confidence);
    if (asked.date <= suing.last) return violated('early', given, cited, { confidence: confidence * 0.9 });
    if (asked.date <= strict) return satisfied('inTime', given, cited, { confidence });
    return asked.date <= lastDay(suing.last, TERM, holidays)
      ? undetermined('judgement', 'rolled', given, cited)
      : violated('late', given, cited, { confidence });
  },
});
