import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined } from '../judgement';

export const summaryFactsPlain = defineCheck({
  meta: {
    id: 'summary-facts-plain',
    title: '违法事实确凿，不需要进一步调查',
    criterion: 'PS-03',
    group: 'law',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十一条', '行政处罚法(2017)第三十三条'],
    messages: {
      plain:
        '卷内没有检测、鉴定、抽样和多次询问，违法事实由现场证据认定（《{title}》第{page}页），请核对证据是否足以证明。',
      investigated: '卷内有《{found}》（第{page}页），认定事实经过了进一步调查，请核对是否仍属事实确凿、适宜当场处罚。',
      manyInquiries: '卷内有{count}份询问笔录（第{page}页起），请核对事实是否当场确凿、适宜当场处罚。',
    },
    problem: '不宜适用简易程序：{reason}。',
    mending: '事实需要调查的，改按普通程序办理。',
  },
  check(view) {
    const [decision] = summaryDecisions(view);
    if (decision === undefined) return without('当场行政处罚决定书');
    const [report] = view.all('appraisal-report', 'sampling-record', 'preservation-notice', 'investigation-report');
    if (report !== undefined)
      return undetermined('judgement', 'investigated', { found: report.title, page: report.pages[0]! }, [
        view.citation(report),
      ]);
    const inquiries = view.all('inquiry-record');
    if (inquiries.length > summaryDecisions(view).length)
      return undetermined(
        'judgement',
        'manyInquiries',
        { count: inquiries.length, page: inquiries[0]!.pages[0]! },
        inquiries.map((paper) => view.citation(paper)),
      );
    return satisfied('plain', placeOf(decision), [view.citation(decision)], { confidence: 0.6 });
  },
});
