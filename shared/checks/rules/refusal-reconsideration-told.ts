import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { reconsiderationIn, reconsiderationMessages } from '../families/reconsideration';

export const refusalReconsiderationTold = defineCheck({
  meta: {
    id: 'refusal-reconsideration-told',
    title: '不予许可告知行政复议的机关和期限',
    criterion: 'LI-DECI-02',
    group: 'decision',
    procedures: ['licence'],
    basis: [
      '行政许可法(2019)第三十八条第二款',
      '行政复议法(2023)第二十条',
      '行政复议法(2023)第二十四条',
      '行政复议法(2017)第十二条',
    ],
    messages: {
      ...reconsiderationMessages,
    },
    problem: '不予许可的复议告知有误：{reason}。',
    mending: '书面补正复议机关（本级人民政府）和六十日期限并送达申请人。',
  },
  check(view, { parameters }) {
    const papers = view.all('licence-refusal', 'licence-withdrawal');
    return papers.length === 0
      ? without('不予行政许可决定书')
      : papers.map((paper) => reconsiderationIn(view, paper, parameters));
  },
});
