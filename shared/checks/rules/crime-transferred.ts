import { defineCheck } from '../define-check';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const suspected =
  /(?<!不|未|无|否)(?:涉嫌|构成|已构成)(?:刑事)?犯罪|达到(?:刑事)?(?:立案)?追诉标准|移送(?:公安|司法)机关(?!的(?:依据|规定))|追究刑事责任(?=[。,，])/;
const denial = /不(?:涉嫌|构成|属于|需要?|应)|未(?:达到|构成|涉嫌)|无需移送|尚不|如(?:果)?|构成犯罪的/;

/** Found to be a crime and kept from the police in one breath: 已达到追诉标准，…不再移送. */
const withheld =
  /(?<!未|没有|尚未|不)(?:达到|超过|符合)[^。;]{0,24}(?:立案)?追诉标准[^。]{0,60}不(?:再|予|作)?移送|(?<!不|未|无|否)涉嫌(?:[^。;,]{0,14}罪|犯罪)[^。]{0,60}不(?:再|予|作)?移送/u;
/** 未达到追诉标准，不予移送; 是否涉嫌犯罪 … */
const ruledOut = /(?:未|没有|尚未|不)(?:达到|超过|符合|构成|涉嫌|够)|是否|如(?:果)?|无需/u;

export const crimeTransferred = defineCheck({
  meta: {
    id: 'crime-transferred',
    title: '涉嫌犯罪的依法移送',
    criterion: 'PU-CASE-09',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: [
      '行政处罚法(2021)第二十七条',
      '行政处罚法(2021)第五十七条第一款第四项',
      '行政执法机关移送涉嫌犯罪案件的规定(2020)第三条',
    ],
    gate: true,
    messages: {
      transferred: '《{title}》（第{page}页）在卷，案件已移送。',
      none: '全卷未见涉嫌犯罪或者达到追诉标准的表述。',
      suspected: '第{page}页写明“{quote}”，卷内未见移送书，请核对是否应当移送司法机关。',
      kept: '第{page}页认定“{quote}”，同时写明不移送，卷内没有移送书，属以罚代刑。',
    },
    problem: '应移送未移送：{reason}。',
    mending: '经负责人审批后向同级公安机关移送，并抄送检察机关。',
  },
  check(view) {
    const letter = view.all('criminal-transfer')[0];
    if (letter !== undefined) {
      return satisfied('transferred', { title: letter.title, page: letter.pages[0]! }, [view.citation(letter)]);
    }
    const papers = view.all(
      'investigation-report',
      'legal-review',
      'collective-discussion',
      'penalty-decision',
      'hearing-report',
    );
    const kept = papers.flatMap((paper) => {
      const words = view.find(paper, withheld);
      return words === undefined || ruledOut.test(words.quote) ? [] : [words];
    });
    if (kept.length > 0 && view.absence('criminal-transfer').sure) {
      return kept.map((quote) =>
        violated('kept', { page: quote.page, quote: quote.quote }, [quote], { confidence: 0.7, unseenElsewhere: true }),
      );
    }
    const told = papers
      .flatMap((paper) => sentence(view, paper, suspected) ?? [])
      .filter(({ quote }) => !denial.test(quote));
    if (told.length === 0) return satisfied('none', {}, [], { confidence: 0.6 });
    return told.map((quote) =>
      undetermined('judgement', 'suspected', { page: quote.page, quote: quote.quote }, [quote]),
    );
  },
});
