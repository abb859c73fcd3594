import { defineCheck } from '../define-check';
import { partyKindOf, penaltyIn, yuanWords } from '../families/penalty';
import { without } from '../families/presence';
import { placeOf, summaryDecisions } from '../families/summary';
import { notApplicable, satisfied, undetermined } from '../judgement';

const PERSON = 20_000;
const ORGANISATION = 300_000;

export const summarySoleTraderLimit = defineCheck({
  meta: {
    id: 'summary-sole-trader-limit',
    title: '个体工商户的当场处罚限额口径',
    criterion: 'PS-02',
    group: 'law',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十一条'],
    messages: {
      ask: '《{title}》（第{page}页）对个体工商户罚款{sum}，介于200元与3000元之间；本地是照公民还是照组织适用限额？请在地方参数中填写或者人工判断。',
      known: '《{title}》（第{page}页）对个体工商户罚款{sum}，本地按{as}适用限额。',
      none: '没有对个体工商户处200元以上3000元以下罚款的情形，本项不涉及。',
    },
    problem: '个体工商户限额口径待明确：{reason}。',
    mending: '按本地口径核对适用程序。',
  },
  check(view, { parameters: { soleTraderAs } }) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    const judged = papers.flatMap((paper) => {
      const penalty = penaltyIn(view, paper);
      const fine = penalty.state === 'seen' ? (penalty.value.fine ?? 0) : 0;
      if (partyKindOf(view, paper) !== 'sole-trader' || fine <= PERSON || fine > ORGANISATION) return [];
      const given = { ...placeOf(paper), sum: yuanWords(fine) };
      const cited = penalty.state === 'seen' ? penalty.cited : [];
      return [
        soleTraderAs === undefined
          ? undetermined('parameter', 'ask', given, cited)
          : satisfied('known', { ...given, as: soleTraderAs === 'person' ? '公民' : '组织' }, cited),
      ];
    });
    return judged.length > 0
      ? judged
      : notApplicable(
          'none',
          {},
          papers.map((paper) => view.citation(paper)),
        );
  },
});
