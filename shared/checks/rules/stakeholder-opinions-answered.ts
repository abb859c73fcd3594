import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined } from '../judgement';

export const stakeholderOpinionsAnswered = defineCheck({
  meta: {
    id: 'stakeholder-opinions-answered',
    title: '听取申请人、利害关系人意见并回应',
    criterion: 'LI-EXAM-05',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十六条'],
    messages: {
      recorded: '《{title}》（第{page}页）记有申请人、利害关系人的意见：“{quote}”。',
      look: '已告知利害关系人（第{page}页），卷内未见其意见的记录和处理，请核对。',
      none: '未见利害关系人告知，本项不涉及。',
    },
    problem: '未记录和回应利害关系人意见：{reason}。',
    mending: '补充意见记录及处理说明。',
  },
  check(view) {
    const notice = view.all('stakeholder-notice')[0];
    if (notice === undefined) return notApplicable('none');
    const papers = [
      ...view.all('defence-record', 'hearing-record', 'hearing-request', 'licence-review'),
      ...licenceDecisions(view),
    ];
    for (const paper of papers) {
      const words = sentence(
        view,
        paper,
        /(?:利害关系人|申请人|相邻|邻居|异议)[^。]{0,30}(?:意见|陈述|申辩|异议|听证)/,
      );
      if (words !== undefined)
        return satisfied('recorded', { title: paper.title, page: words.page, quote: excerpt(words.quote) }, [words], {
          confidence: 0.7,
        });
    }
    return undetermined('judgement', 'look', { page: notice.pages[0]! }, [view.citation(notice)]);
  },
});
