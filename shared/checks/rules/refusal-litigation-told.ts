import { defineCheck } from '../define-check';
import { litigationIn, litigationMessages } from '../families/litigation';
import { without } from '../families/presence';

export const refusalLitigationTold = defineCheck({
  meta: {
    id: 'refusal-litigation-told',
    title: '不予许可告知行政诉讼的六个月期限',
    criterion: 'LI-DECI-02',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十八条第二款', '行政诉讼法(2017)第四十六条第一款'],
    messages: {
      ...litigationMessages,
    },
    problem: '不予许可的诉讼告知有误：{reason}。',
    mending: '书面补正起诉期限（六个月）和法院并送达申请人。',
  },
  check(view) {
    const papers = view.all('licence-refusal', 'licence-withdrawal');
    return papers.length === 0 ? without('不予行政许可决定书') : papers.map((paper) => litigationIn(view, paper));
  },
});
