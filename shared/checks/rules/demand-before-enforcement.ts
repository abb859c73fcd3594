import { chineseDate } from '../../base/plain-date';
import { covered, workingDaysAfter } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { dateUnread, missing, without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const demandBeforeEnforcement = defineCheck({
  meta: {
    id: 'demand-before-enforcement',
    title: '申请强制执行前催告并满十个工作日',
    criterion: 'PU-EXEC-13',
    group: 'execution',
    procedures: ['penalty-ordinary', 'coercion'],
    basis: ['行政强制法(2012)第五十四条', '行政强制法(2012)第六十九条'],
    messages: {
      waited: '{told}送达催告书，十个工作日至{last}届满，{asked}申请强制执行。',
      early: '{told}送达催告书，十个工作日至{last}届满，{asked}即申请强制执行，催告期未满。',
      missing: '申请法院强制执行而卷内未见{what}，未经催告。',
    },
    problem: '强制执行前未依法催告：{reason}。',
    mending: '补充催告书和送达材料；未催告的撤回申请，催告满十个工作日后重新申请。',
  },
  check(view, { holidays }) {
    const application = view.all('enforcement-application')[0];
    if (application === undefined) return without('强制执行申请书');
    const letter = view.all('demand-notice')[0];
    if (letter === undefined) return missing(view, ['demand-notice'], 'missing');
    const told = servedStep(view, letter);
    const asked = stepIn(view, application);
    if (told === undefined || asked === undefined) return dateUnread('催告书送达或强制执行申请');

    const last = workingDaysAfter(told.date, 10, holidays);
    const cited = [...told.cited, ...asked.cited];
    if (asked.date > last)
      return satisfied('waited', { told: dayAndPage(told), last: chineseDate(last), asked: dayAndPage(asked) }, cited);
    if (!covered(told.date, last, holidays)) {
      return undetermined(
        'parameter',
        'beyondHolidays',
        { from: chineseDate(told.date), to: chineseDate(last) },
        cited,
      );
    }
    const confidence = Math.min(told.confidence, asked.confidence);
    return violated('early', { told: dayAndPage(told), last: chineseDate(last), asked: dayAndPage(asked) }, cited, {
      confidence,
    });
  },
});
