import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

export const decisionPublished = defineCheck({
  meta: {
    id: 'decision-published',
    title: '处罚决定依法公开',
    criterion: 'PU-EXEC-18',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十八条', '国办发(2018)118号'],
    messages: {
      published: '有公开截图或者公示记录（第{page}页）。',
      askOnline: '卷内未见公开截图，具有一定社会影响的处罚决定应当公开；请到公示平台核查是否公开及公开日期。',
      askTerm: '处罚决定于{day}公开（第{page}页），本部门公开期限尚未登记，请填写后重新检查。',
      oldLaw: '决定作出于2021年7月15日以前，公开要求按当时规定判断，卷内未见公开截图。',
    },
    problem: '处罚决定公开问题：{reason}。',
    mending: '依法公开处罚决定并将截图入卷；不宜公开的说明理由。',
  },
  check(view, { parameters, holidays }) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('行政处罚决定书');
    const page = view.all('publication-page')[0];
    const made = stepIn(view, decision);
    if (page === undefined) {
      // Publication happens on a website; a dossier without a print of it proves nothing.
      return made !== undefined && made.date < '2021-07-15'
        ? undetermined('judgement', 'oldLaw')
        : undetermined('judgement', 'askOnline');
    }
    const shown = stepIn(view, page);
    if (shown === undefined)
      return satisfied('published', { page: page.pages[0]! }, [view.citation(page)], { confidence: 0.7 });
    if (made === undefined) return dateUnread('行政处罚决定书');
    const days = parameters.publicationWorkingDays;
    if (days === undefined)
      return undetermined('parameter', 'askTerm', { day: shown.date, page: shown.page }, shown.cited);
    const term = { length: days, unit: 'working-day' } as const;
    return within({ what: '公开期限', from: made, to: shown, fromWord: '作出决定', toWord: '公开', term, holidays });
  },
});
