import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { satisfied, undetermined } from '../judgement';

const slight =
  /首次(?:违法|被|发现)|初次违法|初犯|情节轻微|违法行为轻微|及时(?:改正|整改|纠正)|没有造成危害后果|未造成危害后果|危害后果轻微/u;
const weighed =
  /不予(?:行政)?处罚(?:清单|的(?:情形|规定|条件))|第三十三条|不符合.{0,20}不予|不属于.{0,20}不予|首违不罚|轻微不罚/u;

export const leniencyConsidered = defineCheck({
  meta: {
    id: 'leniency-considered',
    title: '首违、轻微不罚经过考虑',
    criterion: 'PU-LAW-10',
    group: 'law',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第三十三条第一款', '行政处罚法(2021)第三十三条第三款'],
    messages: {
      weighed: '《{title}》（第{page}页）写有对不予处罚的考虑：“{quote}”，请核对是否恰当。',
      look: '《{title}》（第{page}页）写有“{quote}”，未见是否符合首违不罚、轻微不罚条件的说明，请对照本地不予处罚清单。',
      none: '文书中没有读出首次、轻微或者及时改正的情节，是否列入不予处罚清单请人工核对。',
    },
    problem: '应当不罚而没有考虑：{reason}。',
    mending: '对照不予处罚清单核对；符合条件的依法不予处罚并教育，不符合的写明理由。',
  },
  check(view) {
    const papers = view.all('penalty-decision', 'investigation-report', 'collective-discussion', 'legal-review');
    if (papers.length === 0) return without('处罚决定书、调查报告');
    const found = (pattern: RegExp) =>
      papers.flatMap((paper) => {
        const words = sentence(view, paper, pattern);
        return words === undefined
          ? []
          : [{ title: paper.title, page: words.page, quote: excerpt(words.quote), words }];
      })[0];
    const considered = found(weighed);
    if (considered !== undefined) {
      const { words, ...given } = considered;
      return satisfied('weighed', given, [words], { confidence: 0.65 });
    }
    const seen = found(slight);
    if (seen === undefined) return undetermined('judgement', 'none');
    const { words, ...given } = seen;
    return undetermined('judgement', 'look', given, [words]);
  },
});
