import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

export const refusalReasoned = defineCheck({
  meta: {
    id: 'refusal-reasoned',
    title: '不予许可说明理由',
    criterion: 'LI-DECI-02',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十八条第二款'],
    messages: {
      reasoned: '不予许可决定书（第{page}页）说明了理由：“{reason}”，请核对是否充分。',
      bare: '不予许可决定书（第{page}页起）未说明不予许可的理由。',
    },
    problem: '不予许可未说明理由：{reason}。',
    mending: '补充说明事实、法律理由并送达申请人。',
  },
  check(view) {
    const papers = view.all('licence-refusal');
    if (papers.length === 0) return without('不予行政许可决定书');
    return papers.map((paper) => {
      const told = view.read(paper, 'refusalReason');
      const words = sentence(view, paper, /不符合|不具备|未达到|不满足|缺少|理由|因[^。]{4,}/);
      if (told.state === 'seen' && told.value.length >= 6)
        return satisfied('reasoned', { page: told.cited[0]!.page, reason: excerpt(told.value) }, told.cited, {
          confidence: told.confidence,
        });
      if (words !== undefined)
        return satisfied('reasoned', { page: words.page, reason: excerpt(words.quote) }, [words], { confidence: 0.65 });
      const place = { title: paper.title, page: paper.pages[0]! };
      return view.legible(paper)
        ? violated('bare', place, [view.citation(paper)], { confidence: 0.7 })
        : undetermined('scan', 'unsure', { ...place, what: '不予许可的理由' }, [view.citation(paper)]);
    });
  },
});
