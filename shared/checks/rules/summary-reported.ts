import { addDays } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { dayAndPage, within } from '../families/deadline';
import { stepIn } from '../families/order';
import { dateUnread, missing, without } from '../families/presence';
import { summaryDecisions } from '../families/summary';
import { satisfied, undetermined } from '../judgement';

export const summaryReported = defineCheck({
  meta: {
    id: 'summary-reported',
    title: '当场处罚决定报所属行政机关备案',
    criterion: 'PS-16',
    group: 'execution',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十二条第三款', '行政处罚法(2017)第三十四条第三款'],
    messages: {
      reported: '当场处罚决定{decided}作出，{reported}报备案。',
      atOnce: '当场处罚决定{decided}作出，{reported}即报备案，符合各地最短的备案期限。',
      ask: '当场处罚决定{decided}作出，{reported}报备案；本部门规定几日内备案？请在地方参数中填写后重新检查。',
      early: '备案日期{reported}早于决定日期{decided}，请核对日期是否写错。',
      missing: '卷内未见{what}，当场作出的处罚决定必须报所属行政机关备案。',
    },
    problem: '当场处罚决定未按规定备案：{reason}。',
    mending: '补报备案并说明原因；今后在规定期限内报所属行政机关备案。',
  },
  check(view, { parameters: { summaryReportTerm: term }, holidays }) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    const reports = view.all('summary-report');
    if (reports.length === 0) return missing(view, ['summary-report'], 'missing');
    return reports.map((report) => {
      const from = stepIn(view, decisionOf(view, report, papers));
      const to = stepIn(view, report);
      if (from === undefined || to === undefined) return dateUnread('当场处罚决定或者备案');
      const given = { decided: dayAndPage(from), reported: dayAndPage(to) };
      const cited = [...from.cited, ...to.cited];
      if (to.date < from.date) return undetermined('scan', 'early', given, cited);
      if (term !== undefined)
        return within({ what: '备案期限', from, to, fromWord: '作出当场处罚', toWord: '备案', term, holidays });
      return to.date <= addDays(from.date, 1)
        ? satisfied('atOnce', given, cited)
        : undetermined('parameter', 'ask', given, cited);
    });
  },
});

/** The decision whose number the report names, else the last one bound before it. */
function decisionOf(view: DossierView, report: Instrument, papers: readonly Instrument[]): Instrument {
  const named = view.read(report, 'number');
  const own = papers.find((paper) => {
    const number = view.read(paper, 'number');
    return named.state === 'seen' && number.state === 'seen' && named.value === number.value;
  });
  return own ?? papers.findLast((paper) => paper.pages[0]! <= report.pages[0]!) ?? papers[0]!;
}
