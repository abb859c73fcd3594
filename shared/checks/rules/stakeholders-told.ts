import { defineCheck } from '../define-check';
import { itemWords, mayTouchOthers } from '../families/licence';
import { notApplicable, satisfied, undetermined } from '../judgement';

export const stakeholdersTold = defineCheck({
  meta: {
    id: 'stakeholders-told',
    title: '直接关系他人重大利益的告知利害关系人',
    criterion: 'LI-EXAM-05',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十六条'],
    gate: true,
    messages: {
      told: '《{title}》（第{page}页）告知了利害关系人。',
      look: '事项{item}可能直接关系他人重大利益，卷内未见利害关系人告知书，请判断应否告知。',
      unlikely:
        '卷内未见利害关系人告知书；事项{item}一般不直接关系他人重大利益，本项按不涉及处理，如有不同情况请改判。',
      unread: '未读出许可事项，请判断是否直接关系他人重大利益、应否告知利害关系人。',
    },
    problem: '未告知利害关系人：{reason}。',
    mending: '补充告知并听取意见；影响决定的依法处理。',
  },
  check(view) {
    const paper = view.all('stakeholder-notice')[0];
    if (paper !== undefined)
      return satisfied('told', { title: paper.title, page: paper.pages[0]! }, [view.citation(paper)], {
        confidence: 0.8,
      });
    const touching = mayTouchOthers(view);
    if (touching === undefined) return undetermined('judgement', 'unread');
    return touching
      ? undetermined('judgement', 'look', { item: itemWords(view) })
      : notApplicable('unlikely', { item: itemWords(view) });
  },
});
