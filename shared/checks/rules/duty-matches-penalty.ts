import type { PlainDate } from '../../base/plain-date';
import { type PenaltyBook, plainName } from '../../law';
import type { ArticleRef } from '../../model/article-ref';
import { defineCheck } from '../define-check';
import { violatedBasis } from '../families/citation';
import { threatsIn } from '../families/fine-range';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const dutyMatchesPenalty = defineCheck({
  meta: {
    id: 'duty-matches-penalty',
    title: '违反的条款与处罚的条款配套',
    criterion: 'PU-LAW-05',
    group: 'law',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四条', '行政处罚法(2021)第五十九条第一款第二项'],
    messages: {
      paired: '违反{duty}，依据{article}处罚，义务条款与罚则对应。',
      unpaired: '违反{duty}，却依据{article}处罚；该条通常针对违反同法{usual}的行为，请核对是否引错。',
      mispaired:
        '违反{duty}（第{page}页），却依据{article}处罚；该条针对违反同法{usual}的行为，违反{duty}的罚则是第{right}条。',
      noDuty: '依据{article}处罚，未读出违反的是同一法律的哪一条，请核对决定书有无写明违反的条款。',
      noPairs: '所引罚则（{article}）的对应义务条款程序没有收录，请核对是否为同一违法行为的义务条款和法律责任条款。',
      noBook: '罚则数据未载入，义务条款与罚则是否对应请人工核对。',
      unread: '未读出处罚依据的条款，请人工核对。',
    },
    problem: '义务条款与罚则不配套：{reason}。',
    mending: '核对违法行为违反的条款及其对应的法律责任条款，引用错误的书面补正或者重新作出决定。',
  },
  check(view, { penalties }) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return without('处罚决定书');
    if (penalties === undefined) return undetermined('parameter', 'noBook');
    const day = stepIn(view, paper)?.date;
    if (day === undefined) return dateUnread('处罚决定书');
    const { known, unknown } = threatsIn(view, paper, penalties, day);
    const paired = known.filter(({ ranges }) => ranges.some(({ duties }) => duties.length > 0));
    if (paired.length === 0) {
      const article = [...known.map(({ ref }) => ref), ...unknown].map(({ printed }) => printed).join('、');
      return article === '' ? undetermined('judgement', 'unread') : undetermined('judgement', 'noPairs', { article });
    }
    const breached = violatedBasis(view, paper);
    return paired.map(({ ref, ranges }) => {
      const own = breached.filter(({ law }) => plainName(law) === plainName(ref.law));
      const duties = ranges.flatMap((range) => range.duties);
      const article = ref.printed;
      const match = own.find((duty) => duties.includes(duty.article));
      if (match !== undefined) return satisfied('paired', { duty: match.printed, article });
      if (own.length === 0) return undetermined('judgement', 'noDuty', { article });
      const usual = [...new Set(duties)].map((each) => `第${each}条`).join('、');
      const duty = own.map(({ printed }) => printed).join('、');
      const right = [...new Set(own.flatMap((each) => answering(penalties, each, day)))];
      const known = own.every((each) => answering(penalties, each, day).length > 0);
      if (known) {
        const told = { duty, article, usual, page: paper.pages[0]!, right: right.join('条、第') };
        return violated('mispaired', told, [view.citation(paper)], { confidence: 0.7 });
      }
      return undetermined('judgement', 'unpaired', { duty, article, usual }, [view.citation(paper)]);
    });
  },
});

/** Articles of liability that answer a breach of this one, as far as the book has them. */
function answering(book: PenaltyBook, duty: ArticleRef, day: PlainDate): readonly number[] {
  const law = book.find(
    ({ name, from, to }) => name === plainName(duty.law) && from <= day && (to === undefined || day <= to),
  );
  return (law?.penalties ?? []).filter(({ duties }) => duties.includes(duty.article)).map(({ article }) => article);
}
