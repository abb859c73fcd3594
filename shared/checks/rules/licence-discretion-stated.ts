import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { baseUnseen } from '../families/presence';
import { excerpt, saidIn, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const notApplied =
  /裁量(?:基准|标准)[^。;]{0,12}(?:没有?|未|不)(?:适用|参照|说明|使用|用)|(?:没有|未)(?:适用|参照|按照)[^。;]{0,16}裁量(?:基准|标准)/;

export const licenceDiscretionStated = defineCheck({
  meta: {
    id: 'licence-discretion-stated',
    title: '许可裁量适用基准并说明',
    criterion: 'LI-DECI-08',
    group: 'decision',
    procedures: ['licence'],
    basis: ['国办发(2022)27号', '行政许可法(2019)第五条'],
    messages: {
      unused: '《{title}》（第{page}页）写明“{quote}”，已公布的许可裁量基准应当适用并说明理由。',
      stated: '《{title}》（第{page}页）写有裁量说明：“{quote}”，请核对是否适当。',
      look: '决定书、审批表未见裁量基准的说明；本事项有裁量空间的应当说明，没有裁量空间的选不适用。',
    },
    problem: '许可裁量未说明：{reason}。',
    mending: '在审批表或者决定书中说明适用的裁量基准。',
  },
  check(view) {
    const papers = [...licenceDecisions(view), ...view.all('licence-review')];
    if (papers.length === 0) return baseUnseen('行政许可决定书');
    const unused = saidIn(view, papers, notApplied);
    if (unused !== undefined) return violated('unused', unused.given, [unused.words], { confidence: 0.65 });
    for (const paper of papers) {
      const words = sentence(view, paper, /裁量(?:基准|权|标准|范围)|自由裁量/);
      if (words !== undefined)
        return satisfied('stated', { title: paper.title, page: words.page, quote: excerpt(words.quote) }, [words], {
          confidence: 0.7,
        });
    }
    return undetermined('judgement', 'look', {}, [view.citation(papers[0]!)]);
  },
});
