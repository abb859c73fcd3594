import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

/** Rights told in any words: 有权陈述、申辩; 听取了当事人的陈述和申辩; 是否陈述申辩. */
const told =
  /(?:有权|权利?|可以?|是否|要求|放弃|进行|听取|提出|享有)[^。]{0,24}(?:陈述|申辩)|(?:陈述|申辩)[^。]{0,8}(?:权|:\S)/;
/** 告知和申辩 as the name of a box tells nobody anything; what is written in the box may. */
const named = /[^。]{0,6}(?:陈述|申辩)[^。]{0,6}/;

export const summaryRightsTold = defineCheck({
  meta: {
    id: 'summary-rights-told',
    title: '当场处罚前告知并听取陈述、申辩',
    criterion: 'PS-10',
    group: 'notice',
    procedures: ['penalty-summary'],
    basis: [
      '行政处罚法(2021)第四十四条',
      '行政处罚法(2021)第四十五条第一款',
      '行政处罚法(2021)第六十二条',
      '行政处罚法(2017)第三十二条',
    ],
    gate: true,
    messages: {
      told: '《{title}》（第{page}页）记有陈述、申辩权的告知：“{quote}”。',
      named: '《{title}》（第{page}页）只读出“{quote}”字样，未读出告知陈述、申辩权的内容，请对照原页核对。',
      untold: '《{title}》（第{page}页）和现场笔录全文未见告知陈述、申辩权的记载；简易程序不免除告知。',
    },
    problem: '当场处罚前未告知陈述、申辩权：{reason}。',
    mending: '依法纠正该决定；今后当场告知拟处罚的内容、事实、理由、依据和陈述申辩权，并记录当事人意见。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const where = [
    paper,
    ...view.all('inspection-record', 'inquiry-record', 'prior-notice', 'defence-record', 'hearing-request'),
  ];
  const looked = where.map((each) => ({ each, found: view.element(each, ['statementRight', 'defence'], told) }));
  const seen = looked.find(({ found }) => found.state === 'seen');
  if (seen?.found.state === 'seen') {
    const [first] = seen.found.cited;
    const given = {
      title: seen.each.title,
      page: first!.page,
      quote: view.find(seen.each, told)?.quote ?? '陈述、申辩',
    };
    return satisfied('told', given, seen.found.cited, { confidence: seen.found.confidence });
  }
  const place = placeOf(paper);
  for (const each of where) {
    const words = view.find(each, named);
    if (words !== undefined)
      return undetermined('scan', 'named', { title: each.title, page: words.page, quote: words.quote }, [words]);
  }
  return looked.some(({ found }) => found.state === 'unsure')
    ? undetermined('scan', 'unsure', { ...place, what: '陈述、申辩权的告知' }, [view.citation(paper)])
    : violated('untold', place, [view.citation(paper)], { confidence: 0.75 });
}
