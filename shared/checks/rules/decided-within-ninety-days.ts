import { addDays, chineseDate, daysBetween } from '../../base/plain-date';
import { rolledOver } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage, PENALTY_LAW_2021 } from '../families/deadline';
import { stepIn } from '../families/order';
import { baseUnseen, dateUnread } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const decidedWithinNinetyDays = defineCheck({
  meta: {
    id: 'decided-within-ninety-days',
    title: '立案之日起九十日内作出决定',
    criterion: 'PU-DECI-17',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十条'],
    messages: {
      kept: '{filed}立案，{decided}作出决定，历时{days}日，未超过{limit}日。',
      late: '{filed}立案，{limit}日至{last}届满，{decided}才作出决定，历时{days}日，超期{over}日，未见延长审批或者可以扣除的期间。',
      extended:
        '{filed}立案，{decided}作出决定，历时{days}日，超过{limit}日；卷内有延长审批（第{page}页），请核对批准的期限是否覆盖。',
      deducted:
        '{filed}立案，{decided}作出决定，历时{days}日，超过{limit}日；有听证、鉴定或公告（第{page}页），请核对扣除天数是否足够。',
      rolled: '{filed}立案，{limit}日至{last}届满（休息日），{decided}作出决定，顺延后未超期，请按当地口径判断。',
      oldLaw: '{filed}立案，早于2021年7月15日，法律当时没有九十日的规定，按部门规章办案期限另行判断。',
    },
    problem: '办案超期：{reason}。',
    mending: '补充延长办案期限的审批材料或者可扣除期间的证明；没有的说明原因，今后按期办结。',
  },
  check(view, { parameters, holidays }) {
    const filing = view.all('filing-approval')[0];
    const decision = view.only('penalty-decision');
    if (filing === undefined || decision === undefined) return baseUnseen('立案审批表或决定书');
    const filed = stepIn(view, filing);
    const decided = stepIn(view, decision);
    if (filed === undefined || decided === undefined) return dateUnread('立案审批表或决定书');

    const limit = parameters.caseDays;
    const days = daysBetween(filed.date, decided.date);
    const last = addDays(filed.date, limit);
    const given = {
      filed: dayAndPage(filed),
      decided: dayAndPage(decided),
      days,
      limit,
      last: chineseDate(last),
      over: days - limit,
    };
    const cited = [...filed.cited, ...decided.cited];
    const confidence = Math.min(filed.confidence, decided.confidence);
    if (filed.date < PENALTY_LAW_2021) return notApplicable('oldLaw', given, cited);
    if (decided.date <= last) return satisfied('kept', given, cited, { confidence });
    if (decided.date <= rolledOver(last, holidays)) return undetermined('judgement', 'rolled', given, cited);

    const extended = view.all('time-extension')[0];
    if (extended !== undefined) {
      return undetermined('judgement', 'extended', { ...given, page: extended.pages[0]! }, [
        view.citation(extended),
        ...cited,
      ]);
    }
    const pause = view.all('hearing-record', 'appraisal-report', 'service-by-post')[0];
    if (pause !== undefined) {
      return undetermined('judgement', 'deducted', { ...given, page: pause.pages[0]! }, [
        view.citation(pause),
        ...cited,
      ]);
    }
    const absence = view.absence('time-extension');
    if (!absence.sure) {
      return undetermined('scan', 'unseenUnsure', { what: '延长办案期限审批表', where: absence.where }, absence.cited);
    }
    return violated('late', given, cited, { confidence });
  },
});
