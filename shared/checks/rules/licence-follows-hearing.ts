import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { licenceDecision } from '../families/licence';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

export const licenceFollowsHearing = defineCheck({
  meta: {
    id: 'licence-follows-hearing',
    title: '举行听证的根据听证笔录作出决定',
    criterion: 'LI-EXAM-10',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十八条第二款'],
    messages: {
      told: '《{title}》（第{page}页）写明听证情况：“{quote}”。',
      untold: '已举行听证，决定书、审批表（第{page}页起）全文未提听证，看不出根据听证笔录作出决定。',
      before: '许可决定{decided}作出，听证{held}才举行，决定在听证之前。',
    },
    problem: '决定未根据听证笔录：{reason}。',
    mending: '根据听证笔录重新研究并在决定中写明听证情况。',
  },
  check(view) {
    const record = view.all('hearing-record')[0];
    const decision = licenceDecision(view);
    if (record === undefined || decision === undefined) return without('听证笔录或者许可决定书');
    const [held, decided] = [stepIn(view, record), stepIn(view, decision)];
    if (held !== undefined && decided !== undefined && decided.date < held.date)
      return violated(
        'before',
        { decided: dayAndPage(decided), held: dayAndPage(held) },
        [...decided.cited, ...held.cited],
        {
          confidence: Math.min(held.confidence, decided.confidence) * 0.9,
        },
      );
    const papers = [decision, ...view.all('licence-review', 'collective-discussion', 'hearing-report')];
    for (const paper of papers) {
      const words = sentence(view, paper, /听证/);
      if (words !== undefined)
        return satisfied('told', { title: paper.title, page: words.page, quote: excerpt(words.quote) }, [words], {
          confidence: 0.75,
        });
    }
    const place = { title: decision.title, page: decision.pages[0]! };
    return papers.every((paper) => view.legible(paper))
      ? violated('untold', place, [view.citation(decision)], { confidence: 0.7 })
      : undetermined('scan', 'unsure', { ...place, what: '听证情况' }, [view.citation(decision)]);
  },
});
