import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { stepIn } from '../families/order';
import { dateUnread } from '../families/presence';
import { notApplicable, undetermined } from '../judgement';

export const licencePublished = defineCheck({
  meta: {
    id: 'licence-published',
    title: '准予许可决定按规定公开',
    criterion: 'LI-DECI-09',
    group: 'execution',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十条', '国办发(2018)118号'],
    messages: {
      undated: '卷内有公开页面（第{page}页），公开日期未读出，请核对是否在规定期限内公开。',
      askOnline: '卷内未见公开页面，准予许可的决定应当公开；请到公示平台核查是否公开及公开日期。',
      refused: '没有准予许可，本项不涉及。',
    },
    problem: '许可决定未按时公开：{reason}。',
    mending: '依法公开准予许可的决定并将页面入卷。',
  },
  check(view, { parameters, holidays }) {
    const decision = view.all('licence-decision', 'licence-change').at(-1);
    if (decision === undefined) {
      const refusals = view.all('licence-refusal');
      return notApplicable(
        'refused',
        {},
        refusals.map((paper) => view.citation(paper)),
      );
    }
    const page = view.all('publication-page')[0];
    // Publication happens on a website; a dossier without a print of it proves nothing.
    if (page === undefined) return undetermined('judgement', 'askOnline', {}, [view.citation(decision)]);
    const [from, to] = [stepIn(view, decision), stepIn(view, page)];
    if (to === undefined) return undetermined('scan', 'undated', { page: page.pages[0]! }, [view.citation(page)]);
    if (from === undefined) return dateUnread('许可决定');
    const term = { length: parameters.licencePublicationWorkingDays ?? 7, unit: 'working-day' } as const;
    return within({ what: '公开期限', from, to, fromWord: '作出决定', toWord: '公开', term, holidays });
  },
});
