import { chineseDate } from '../../base/plain-date';
import { covered, lastDay } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage, termWords } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { baseUnseen, dateUnread } from '../families/presence';
import { hearingNeed, hearingTermOn, noticesTelling, waiver } from '../families/rights';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

export const decidedAfterHearingTerm = defineCheck({
  meta: {
    id: 'decided-after-hearing-term',
    title: '听证申请期届满后作出决定',
    criterion: 'PU-NOTI-07',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: [
      '行政处罚法(2021)第六十三条',
      '行政处罚法(2021)第六十四条第一项',
      '行政处罚法(2021)第八十五条',
      '行政处罚法(2017)第四十二条',
    ],
    gate: true,
    messages: {
      after: '{served}送达听证告知，{term}的申请期至{last}届满，{decided}作出决定，期限已给足。',
      early:
        '{served}送达听证告知，次日起算{term}，申请期至{last}届满，而{decided}已作出处罚决定，提前剥夺了当事人申请听证的权利。',
      notDue:
        '{served}送达的告知书写有听证权，申请期至{last}届满，{decided}提前作出决定；但{why}，本不属应当听证的情形，请判断。',
      heard: '已于{heard}举行听证，其后{decided}作出决定。',
      beforeHearing: '{decided}作出决定，早于{heard}举行的听证，听证流于形式。',
      waived: '当事人已明确放弃听证（第{page}页“{quote}”），可以提前决定。',
      none: '告知书未告知听证权，本项不涉及。',
    },
    problem: '听证申请期未满即作出决定：{reason}。',
    mending: '核对有无放弃听证的书面声明并入卷；没有的，处罚决定程序违法，由本机关依法纠正。',
  },
  check(view, { parameters, holidays }) {
    const decision = view.only('penalty-decision');
    const notice = noticesTelling(view, 'hearing').at(-1);
    if (decision === undefined) return baseUnseen('行政处罚决定书');
    if (notice === undefined) return paperUnseen('none');
    const decided = stepIn(view, decision);
    if (decided === undefined) return dateUnread('行政处罚决定书');

    const heard = stepIn(view, view.all('hearing-record')[0]);
    if (heard !== undefined) {
      const given = { heard: dayAndPage(heard), decided: dayAndPage(decided) };
      const cited = [...heard.cited, ...decided.cited];
      const confidence = Math.min(heard.confidence, decided.confidence);
      return decided.date < heard.date
        ? violated('beforeHearing', given, cited, { confidence })
        : satisfied('heard', given, cited, { confidence });
    }
    const served = servedStep(view, notice);
    if (served === undefined) return dateUnread('听证告知的送达回证');

    const term = hearingTermOn(served.date);
    const last = lastDay(served.date, term, holidays, { rollover: false });
    const cited = [...served.cited, ...decided.cited];
    const given = {
      served: dayAndPage(served),
      decided: dayAndPage(decided),
      term: termWords(term),
      last: chineseDate(last),
    };
    const confidence = Math.min(served.confidence, decided.confidence);
    if (decided.date > last) return satisfied('after', given, cited, { confidence });

    const declared = waiver(view, 'hearing');
    if (declared !== undefined)
      return satisfied('waived', { page: declared.page, quote: declared.quote }, [declared, ...cited]);
    if (term.unit === 'working-day' && !covered(served.date, decided.date, holidays)) {
      return undetermined(
        'parameter',
        'beyondHolidays',
        { from: chineseDate(served.date), to: chineseDate(decided.date) },
        cited,
      );
    }
    const need = hearingNeed(view, parameters);
    if (need.state === 'seen' && need.value.need === 'no') {
      return undetermined('judgement', 'notDue', { ...given, why: need.value.why }, cited);
    }
    return violated('early', given, cited, { confidence });
  },
});
