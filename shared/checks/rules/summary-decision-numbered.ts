import { bare } from '../../base/normalise-text';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { readings } from '../families/consistency';
import { without } from '../families/presence';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

const printed = /(?:编号|文号|No\.?|№|字第?)[^,。;]{0,16}\d{2,}|\[(?:19|20)\d{2}\][^,。;]{0,8}\d+号/;

export const summaryDecisionNumbered = defineCheck({
  meta: {
    id: 'summary-decision-numbered',
    title: '使用预定格式、编有号码的决定书',
    criterion: 'PS-06',
    group: 'decision',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十二条第一款', '行政处罚法(2017)第三十四条第一款'],
    messages: {
      numbered: '{count}份当场处罚决定书均编有号码。',
      bare: '《{title}》（第{page}页）未见编号，当场处罚决定书应当是预定格式、编有号码的。',
      repeated: '《{title}》（第{page}页）与第{otherPage}页的决定书编号同为“{number}”，请核对是否重号。',
    },
    problem: '当场处罚决定书编号不规范：{reason}。',
    mending: '使用统一编号的预定格式决定书，建立领用登记；重号的书面更正。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    const unnumbered = papers.flatMap((paper) => {
      const found = view.element(paper, ['number'], printed);
      if (found.state === 'seen') return [];
      const place = placeOf(paper);
      return [
        found.state === 'unsure'
          ? undetermined('scan', 'unsure', { ...place, what: '编号' }, found.cited)
          : violated('bare', place, [view.citation(paper)], { confidence: 0.65 }),
      ];
    });
    const numbers = readings(view, papers, 'number');
    // The stub and the party's copy of one decision bear one number; two parties under one number do not.
    const repeated = numbers.flatMap((one, at) => {
      const other = numbers.slice(0, at).find(({ value }) => bare(value) === bare(one.value));
      if (other === undefined || !differentParties(view, one.paper, other.paper)) return [];
      const given = { ...placeOf(one.paper), page: one.page, otherPage: other.page, number: one.value };
      return [violated('repeated', given, [...one.cited, ...other.cited], { confidence: one.confidence * 0.8 })];
    });
    const poor = [...unnumbered, ...repeated];
    return poor.length > 0
      ? poor
      : satisfied(
          'numbered',
          { count: papers.length },
          numbers.flatMap(({ cited }) => cited),
        );
  },
});

function differentParties(view: DossierView, a: Instrument, b: Instrument): boolean {
  const [left, right] = [view.read(a, 'party'), view.read(b, 'party')];
  return left.state === 'seen' && right.state === 'seen' && bare(left.value) !== bare(right.value);
}
