import type { PlainDate } from '../../base/plain-date';
import { type PenaltyBook, penaltiesIn } from '../../law';
import type { ArticleRef } from '../../model/article-ref';
import { defineCheck } from '../define-check';
import { penaltyBasis, violatedBasis } from '../families/citation';
import { stepIn } from '../families/order';
import { penaltyDecision } from '../families/penalty';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const citationDetail = defineCheck({
  meta: {
    id: 'citation-detail',
    title: '条款项引用到位',
    criterion: 'PU-LAW-03',
    group: 'law',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第五十九条第一款第三项'],
    messages: {
      detailed: '处罚依据引用到款、项：{articles}。',
      coarse: '决定书（第{page}页）引用的{articles}只引到条；该条如分款、项的，应引到具体款、项，请核对条文。',
      parted: '决定书（第{page}页）依据的{articles}只引到条，该条分{count}款各有罚则，没有引到具体的款。',
      none: '未读出处罚依据条款，本项无从核对。',
    },
    problem: '条款引用不到位：{reason}。',
    mending: '今后引用法律条文引到条、款、项、目。',
  },
  check(view, { penalties = [] }) {
    const paper = penaltyDecision(view);
    if (paper === undefined) return without('行政处罚决定书');
    const basis = [...violatedBasis(view, paper), ...penaltyBasis(view, paper)];
    if (basis.length === 0) return notApplicable('none', {}, view.legible(paper) ? [view.citation(paper)] : []);

    const coarse = basis.filter(({ paragraph, item }) => paragraph === undefined && item === undefined);
    const printed = (refs: typeof basis): string => [...new Set(refs.map((ref) => ref.printed))].slice(0, 5).join('、');
    const given = { page: paper.pages[0]! };
    const day = stepIn(view, paper)?.date;
    // The book lists such an article paragraph by paragraph: which one was meant cannot be told. Forms filled in on the
    // spot come with their articles printed, so there it is asked.
    const onForm = paper.kind === 'summary-decision';
    const parted = coarse.filter((ref) => !onForm && day !== undefined && paragraphsOf(penalties, ref, day) > 1);
    if (parted.length > 0) {
      const count = paragraphsOf(penalties, parted[0]!, day!);
      return violated('parted', { ...given, articles: printed(parted), count }, [view.citation(paper)], {
        confidence: 0.7,
      });
    }
    return coarse.length === 0
      ? satisfied('detailed', { articles: printed(basis) }, [view.citation(paper)])
      : undetermined('judgement', 'coarse', { ...given, articles: printed(coarse) }, [view.citation(paper)]);
  },
});

function paragraphsOf(book: PenaltyBook, ref: ArticleRef, day: PlainDate): number {
  const told = penaltiesIn(book, ref, day).flatMap(({ paragraph }) => paragraph ?? []);
  return new Set(told).size;
}
