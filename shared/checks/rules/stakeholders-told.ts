import { defineCheck } from '../define-check';
import { itemWords, mayTouchOthers } from '../families/licence';
import { clause } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** Neighbours who spoke up against it: that others' interests are at stake is then on record. */
const objecting =
  /(?:住户|居民|邻居|相邻|楼上|楼下|村民|业主|隔壁|周边|附近|对面|毗邻)[^。;]{0,20}(?<!(?:没有|无|未|不)[^。;,、]{0,3})(?:反对|不同意|投诉|异议|不希望|不愿|不让|抗议|阻拦)/;

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
      objected: '《{title}》（第{page}页）记有“{quote}”，直接关系他人重大利益，卷内未见利害关系人告知书。',
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
    const objection = view.all('site-verification', 'licence-review', 'defence-record').flatMap((each) => {
      const words = clause(view, each, objecting);
      return words === undefined ? [] : [{ each, words }];
    })[0];
    if (objection !== undefined && view.absence('stakeholder-notice', 'hearing-notice').sure)
      return violated(
        'objected',
        { title: objection.each.title, page: objection.words.page, quote: objection.words.quote },
        [objection.words],
        { confidence: 0.65, unseenElsewhere: true },
      );
    const touching = mayTouchOthers(view);
    if (touching === undefined) return undetermined('judgement', 'unread');
    return touching
      ? undetermined('judgement', 'look', { item: itemWords(view) })
      : notApplicable('unlikely', { item: itemWords(view) });
  },
});
