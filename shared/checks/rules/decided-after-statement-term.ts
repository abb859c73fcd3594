import { chineseDate } from '../../base/plain-date';
import { covered, lastDay } from '../../law';
import { defineCheck } from '../define-check';
import { dayAndPage, termWords } from '../families/deadline';
import { servedStep, stepIn } from '../families/order';
import { baseUnseen, dateUnread } from '../families/presence';
import { statementTerm, waiver } from '../families/rights';
import { satisfied, undetermined, violated } from '../judgement';

export const decidedAfterStatementTerm = defineCheck({
  meta: {
    id: 'decided-after-statement-term',
    title: '陈述申辩期届满后作出决定',
    criterion: 'PU-NOTI-03',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: [
      '行政处罚法(2021)第四十五条',
      '行政处罚法(2021)第六十二条',
      '行政处罚法(2021)第八十五条',
      '行政处罚法(2017)第四十一条',
    ],
    gate: true,
    messages: {
      after: '{served}送达告知书，{term}的陈述申辩期至{last}届满，{decided}作出决定，期限已给足。',
      early:
        '{served}送达告知书，次日起算{term}，陈述申辩期至{last}届满，而{decided}已作出处罚决定，提前剥夺了当事人的陈述申辩权。',
      spoken:
        '{served}送达告知书，陈述申辩期至{last}届满，{decided}提前作出决定；当事人此前已提交陈述申辩（第{page}页），请核对是否意见已尽。',
      waived: '当事人已明确放弃陈述申辩（第{page}页“{quote}”），可以提前决定。',
      askTerm:
        '{served}送达告知书，{decided}作出决定；告知书未读出陈述申辩期限，本部门的期限也未登记，请填写后重新检查。',
    },
    problem: '陈述申辩期未满即作出决定：{reason}。',
    mending: '核对有无放弃陈述申辩的书面声明并入卷；没有的，处罚决定程序违法，由本机关依法纠正。',
  },
  check(view, { parameters, holidays }) {
    const notice = view.only('prior-notice');
    const decision = view.only('penalty-decision');
    if (notice === undefined || decision === undefined) return baseUnseen('告知书或决定书');
    const served = servedStep(view, notice);
    const decided = stepIn(view, decision);
    if (served === undefined) return dateUnread('告知书送达回证');
    if (decided === undefined) return dateUnread('行政处罚决定书');

    const cited = [...served.cited, ...decided.cited];
    const days = { served: dayAndPage(served), decided: dayAndPage(decided) };
    const term = statementTerm(view, notice, parameters);
    if (term === undefined) return undetermined('parameter', 'askTerm', days, cited);
    // Rolling a calendar term over is custom, not statute, so that only the calendar's end can convict.
    const last = lastDay(served.date, term, holidays, { rollover: false });
    const given = { ...days, term: termWords(term), last: chineseDate(last) };
    const confidence = Math.min(served.confidence, decided.confidence);
    if (decided.date > last) return satisfied('after', given, cited, { confidence });

    const declared = waiver(view, 'statement');
    if (declared !== undefined)
      return satisfied('waived', { page: declared.page, quote: declared.quote }, [declared, ...cited]);
    if (!covered(served.date, decided.date, holidays) && term.unit === 'working-day') {
      return undetermined(
        'parameter',
        'beyondHolidays',
        { from: chineseDate(served.date), to: chineseDate(decided.date) },
        cited,
      );
    }
    const spoken = view.all('defence-record')[0];
    if (spoken !== undefined)
      return undetermined('judgement', 'spoken', { ...given, page: spoken.pages[0]! }, [
        view.citation(spoken),
        ...cited,
      ]);
    return violated('early', given, cited, { confidence });
  },
});
