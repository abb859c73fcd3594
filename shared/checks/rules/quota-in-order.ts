import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { notApplicable, undetermined } from '../judgement';

export const quotaInOrder = defineCheck({
  meta: {
    id: 'quota-in-order',
    title: '有数量限制的按受理先后准予',
    criterion: 'LI-EXAM-15',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第五十七条'],
    messages: {
      look: '《{title}》（第{page}页）写有“{quote}”，可能有数量限制；请核对同批申请的受理时间与准予次序。',
      none: '未见数量限制的记载，本项不涉及。',
    },
    problem: '未按受理先后准予：{reason}。',
    mending: '核对同批申请的受理次序并依法处理。',
  },
  check(view) {
    for (const paper of [...view.all('acceptance-notice', 'licence-review'), ...licenceDecisions(view)]) {
      const words = view.find(paper, /数量(?:限制|控制)|名额|指标(?:有限|数)|先后(?:顺序|次序)|总量控制/);
      if (words !== undefined)
        return undetermined('judgement', 'look', { title: paper.title, page: words.page, quote: words.quote }, [words]);
    }
    return notApplicable('none');
  },
});
