import { addDays, type PlainDate } from '../../base/plain-date';
import { type PenaltyBook, penaltiesIn, standingOf } from '../../law';
import type { ArticleRef } from '../../model/article-ref';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { citedIn } from '../families/citation';
import { baseIn, rangeWords, threatsIn } from '../families/fine-range';
import { stepIn } from '../families/order';
import { yuanWords } from '../families/penalty';
import { baseUnseen, dateUnread, without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const fineWithinRange = defineCheck({
  meta: {
    id: 'fine-within-range',
    title: '罚款在法定幅度之内',
    criterion: 'PU-LAW-06',
    group: 'law',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四条', '行政处罚法(2021)第十六条', '行政处罚法(2021)第三十八条'],
    gate: true,
    messages: {
      within: '罚款{sum}（第{page}页）在{article}规定的幅度之内：{range}。',
      above: '罚款{sum}（第{page}页）高于{article}规定的幅度：{range}。',
      below: '罚款{sum}（第{page}页）低于{article}规定的幅度：{range}，未见引用从轻减轻的规定。',
      lightened:
        '罚款{sum}（第{page}页）低于{article}规定的幅度：{range}，决定书写明减轻处罚；理由是否法定见“减轻、从轻、从重有法定理由”。',
      revised:
        '罚款{sum}（第{page}页）不在{article}现行规定的幅度之内：{range}；行为发生时该条的规定不同或者没有收录，应当适用哪一版（从旧兼从轻，行政处罚法第三十七条）请核对。',
      between: '罚款{sum}（第{page}页）不在{article}规定的任何一档之内：{range}，请核对适用哪一档。',
      depends: '罚款{sum}（第{page}页）是否合法要看{base}：{article}规定{range}，未读出{base}，请对照决定书核算。',
      several: '决定书引用{count}条罚则（{article}），罚款{sum}（第{page}页）如何由各条相加或者择一得出，请核算。',
      noRange: '{article}的罚款幅度程序没有收录，请对照条文核对罚款{sum}（第{page}页）。',
      noBook: '罚则数据未载入，罚款幅度请人工核对。',
      noFine: '决定书没有罚款，本项不涉及罚款幅度；其他种类请对照罚则核对。',
      unread: '未读出罚款数额或者处罚依据，幅度请人工核对。',
    },
    problem: '罚款超出法定幅度：{reason}。',
    mending: '核对行为对应的罚则和档次；高于上限或者无减轻理由低于下限的，依法撤销或者变更决定。',
  },
  check(view, { penalties }) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return without('处罚决定书');
    if (penalties === undefined) return undetermined('parameter', 'noBook');
    const fine = view.read(paper, 'amount');
    if (fine.state === 'unseen') return notApplicable('noFine', {}, [view.citation(paper)]);
    const day = stepIn(view, paper)?.date;
    if (day === undefined) return dateUnread('处罚决定书');
    if (fine.state === 'unsure') return baseUnseen('罚款数额');

    const { known, unknown } = threatsIn(view, paper, penalties, day);
    const articles = [...known.map(({ ref }) => ref), ...unknown].map(({ printed }) => printed).join('、');
    const given = { sum: yuanWords(fine.value), page: fine.cited[0]!.page, article: articles };
    const weight = { confidence: Math.min(fine.confidence, 0.85) };
    if (articles === '') return undetermined('judgement', 'unread', {}, fine.cited);
    if (known.length === 0) return undetermined('judgement', 'noRange', given, fine.cited);
    if (known.length > 1 || unknown.length > 0)
      return undetermined('judgement', 'several', { ...given, count: known.length + unknown.length }, fine.cited);

    const ranges = known[0]!.ranges.flatMap(({ fines }) => fines);
    const older = revisedSince(known[0]!.ref, whenDone(view, paper), day, penalties);
    const base = baseIn(view, paper, ranges);
    const cited = base === undefined ? fine.cited : [...fine.cited, base.cited];
    const told = { ...given, range: rangeWords(ranges) };
    switch (standingOf(fine.value, ranges, base?.sum)) {
      case 'within':
        return satisfied('within', told, cited, weight);
      case 'above':
        return older ? undetermined('judgement', 'revised', told, cited) : violated('above', told, cited, weight);
      case 'between':
        return undetermined('judgement', 'between', told, cited);
      case 'depends':
        return undetermined('judgement', 'depends', { ...told, base: ranges.find(({ of }) => of)!.of! }, cited);
      case 'below': {
        const lightening = citedIn(view, paper).some(
          ({ ref }) => /行政处罚法$/.test(ref.law) && [30, 31, 32, 33].includes(ref.article),
        );
        if (lightening || view.find(paper, /减轻(?:行政)?处罚/) !== undefined)
          return satisfied('lightened', told, cited, weight);
        return older ? undetermined('judgement', 'revised', told, cited) : violated('below', told, cited, weight);
      }
    }
  },
});

/** Days back within which an act may lie whose day the decision does not tell. */
const LONG_AGO = 730;

/** The day of the act as the decision has it, else one that is surely not after it. */
function whenDone(view: DossierView, paper: Instrument): PlainDate {
  const done = view.read(paper, 'conductDate');
  const day = stepIn(view, paper)!.date;
  return done.state === 'seen' && done.value <= day ? done.value : addDays(day, -LONG_AGO);
}

/** Whether the article threatened something else, or nothing the book knows, on the day of the act (行政处罚法第三十七条). */
const revisedSince = (ref: ArticleRef, done: PlainDate, day: PlainDate, book: PenaltyBook): boolean =>
  JSON.stringify(penaltiesIn(book, ref, done)) !== JSON.stringify(penaltiesIn(book, ref, day));
