import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined } from '../judgement';

const weighed =
  /首次|初次|初犯|情节轻微|轻微违法|及时改正|不予处罚|免予处罚|裁量(?:基准|权)|从轻|减轻|从重|情节(?:一般|较轻|较重)/;

export const summaryLeniencyConsidered = defineCheck({
  meta: {
    id: 'summary-leniency-considered',
    title: '考虑首违、轻微不罚和裁量',
    criterion: 'PS-19',
    group: 'law',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第三十三条', '行政处罚法(2021)第三十四条'],
    messages: {
      weighed: '《{title}》（第{page}页）写有裁量考虑：“{quote}”，请核对是否适当。',
      look: '《{title}》（第{page}页）未写裁量考虑；请核对该行为是否列入本地首违、轻微不予处罚清单。',
    },
    problem: '未考虑首违、轻微不罚：{reason}。',
    mending: '对照本地不予处罚、减轻处罚清单核对，并在决定书中写明裁量理由。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const words = sentence(view, paper, weighed);
  return words === undefined
    ? undetermined('judgement', 'look', placeOf(paper), [view.citation(paper)])
    : satisfied('weighed', { ...placeOf(paper), page: words.page, quote: excerpt(words.quote) }, [words], {
        confidence: 0.65,
      });
}
