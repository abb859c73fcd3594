import { chineseDate, daysBetween } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { termWords } from '../families/deadline';
import { decisionsOf } from '../families/measure';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** 行政强制法第二十五条第一款; counted from the day after, so a span that names both ends may hold one day more. */
const LONGEST = 30;

export const measureTermStated = defineCheck({
  meta: {
    id: 'measure-term-stated',
    title: '决定书写明期限且不超过三十日',
    criterion: 'CM-15',
    group: 'law',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十五条第一款', '行政强制法(2012)第二十四条第二款第二项'],
    messages: {
      within: '《{title}》（第{page}页）写明期限{term}，不超过三十日。',
      longer: '《{title}》（第{page}页）写明期限{term}，超过三十日；法律、行政法规另有规定的除外。',
      otherLaw: '《{title}》（第{page}页）写明期限{term}，超过三十日，决定书引有“{quote}”，请核对该法有无特别规定。',
      unstated: '《{title}》（第{page}页）全文未见查封、扣押的期限。',
    },
    problem: '查封、扣押期限问题：{reason}。',
    mending: '书面补正期限并送达；超过三十日的部分无效，届满即应处理或者解除。',
  },
  check(view) {
    const papers = decisionsOf(view, 'seizure');
    if (papers.length === 0) return without('查封、扣押决定书');
    return papers.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const term = view.read(paper, 'measureTerm');
      const from = view.read(paper, 'measureFrom');
      const until = view.read(paper, 'measureUntil');
      const start = from.state === 'seen' ? from.value : stepIn(view, paper)?.date;
      const spanned =
        until.state === 'seen' && start !== undefined
          ? {
              days: daysBetween(start, until.value),
              words: `${chineseDate(start)}至${chineseDate(until.value)}`,
              ...until,
            }
          : undefined;
      const length =
        term.state === 'seen'
          ? { days: daysIn(term.value), words: termWords(term.value), cited: term.cited, confidence: term.confidence }
          : undefined;
      const longest = [length, spanned].filter((each) => each !== undefined).sort((a, b) => b.days - a.days)[0];
      if (longest === undefined)
        return view.legible(paper)
          ? violated('unstated', place, [view.citation(paper)], { confidence: 0.7 })
          : undetermined('scan', 'unsure', { ...place, what: '期限' }, [view.citation(paper)]);
      const given = { ...place, page: longest.cited[0]!.page, term: longest.words };
      if (longest.days <= LONGEST + (longest === spanned ? 1 : 0))
        return satisfied('within', given, longest.cited, { confidence: longest.confidence });
      const other = view.find(paper, /另有规定|特别规定/);
      return other === undefined
        ? violated('longer', given, longest.cited, { confidence: longest.confidence * 0.9 })
        : undetermined('judgement', 'otherLaw', { ...given, quote: other.quote }, [...longest.cited, other]);
    });
  },
});

const daysIn = ({ length, unit }: { readonly length: number; readonly unit: string }): number =>
  unit === 'month' ? length * 30 : unit === 'working-day' ? Math.ceil((length * 7) / 5) : length;
