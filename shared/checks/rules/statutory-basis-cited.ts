import { plainName } from '../../law';
import { defineCheck } from '../define-check';
import { articleKey, penaltyBasis } from '../families/citation';
import { penaltyDecision } from '../families/penalty';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const statutoryBasisCited = defineCheck({
  meta: {
    id: 'statutory-basis-cited',
    title: '处罚有法律、法规、规章依据',
    criterion: 'PU-LAW-01',
    group: 'law',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第四条', '行政处罚法(2021)第十六条', '行政处罚法(2021)第三十八条'],
    gate: true,
    messages: {
      cited: '决定书（第{page}页）引用{articles}作为处罚依据。',
      none: '决定书（第{page}页）全文未见引用法律、法规、规章的具体条款，处罚没有依据。',
      normativeOnly: '决定书（第{page}页）仅引用{articles}，属规范性文件，不能设定行政处罚。',
      noDecision: '卷内未见{what}，处罚依据无从核对。',
    },
    problem: '处罚依据问题：{reason}。',
    mending: '查明违法行为应适用的法律、法规、规章条款；没有依据的撤销处罚决定。',
  },
  check(view, { statutes }) {
    const paper = penaltyDecision(view);
    if (paper === undefined) return missing(view, ['penalty-decision'], 'noDecision');

    const basis = penaltyBasis(view, paper);
    const place = { page: paper.pages[0]! };
    if (basis.length === 0) {
      const words = view.find(paper, /《[^》]{2,30}(?:法|条例|规定|办法|规则)》/);
      if (words !== undefined || !view.legible(paper) || view.text(paper).text === '') {
        const what = '所引法律条款';
        return undetermined('scan', 'unsure', { title: paper.title, page: words?.page ?? place.page, what }, [
          words ?? view.citation(paper),
        ]);
      }
      return violated('none', place, [view.citation(paper)], { confidence: 0.7 });
    }
    const articles = [...new Set(basis.map(articleKey))].slice(0, 5).join('、');
    const normative = basis.every(({ law }) => statutes?.get(plainName(law))?.level === 'normative');
    return normative
      ? violated('normativeOnly', { ...place, articles }, [view.citation(paper)])
      : satisfied('cited', { ...place, articles }, [view.citation(paper)]);
  },
});
