import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

export const filingElements = defineCheck({
  meta: {
    id: 'filing-elements',
    title: '立案审批表要素齐全',
    criterion: 'PU-CASE-05',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十四条第二款'],
    messages: {},
    problem: '立案审批表不完整：{reason}。',
    mending: '补全立案审批表的有关栏目，由相应人员确认并注明补填日期。',
  },
  check(view) {
    const forms = view.all('filing-approval');
    if (forms.length === 0) return without('立案审批表');
    return forms.map((form) =>
      elements(view, form, [
        { label: '案由', fields: ['cause'], words: /案由|涉嫌/ },
        { label: '当事人', fields: ['party'], words: /当事人|被举报|单位名称|姓名/ },
        { label: '案情摘要', fields: ['conduct'], words: /案情|案件情况|简要情况|基本情况|主要事实|违法事实|涉嫌/ },
        {
          label: '立案依据',
          fields: ['articles', 'violatedArticles', 'penaltyArticles'],
          words: /第.{1,6}条|立案依据|法律依据/,
        },
        { label: '审批意见', fields: ['opinions'], words: /意见/ },
        { label: '日期', fields: ['filedOn', 'date', 'opinions'], words: /\d{4}年\d{1,2}月\d{1,2}日|〇.{0,2}年/ },
      ]),
    );
  },
});
