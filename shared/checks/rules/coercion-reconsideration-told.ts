import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { reconsiderationIn, reconsiderationMessages } from '../families/reconsideration';

export const coercionReconsiderationTold = defineCheck({
  meta: {
    id: 'coercion-reconsideration-told',
    title: '强制措施、强制执行决定告知行政复议的机关和六十日期限',
    criterion: 'CM-27',
    group: 'decision',
    procedures: ['coercion'],
    basis: [
      '行政强制法(2012)第二十四条第二款第四项',
      '行政强制法(2012)第三十一条',
      '行政强制法(2012)第三十七条第二款第四项',
      '行政复议法(2023)第二十条',
      '行政复议法(2023)第二十四条',
      '行政复议法(2017)第十二条',
    ],
    messages: reconsiderationMessages,
    problem: '行政复议告知有误：{reason}。',
    mending: '书面补正复议机关和六十日期限并送达当事人。',
  },
  check(view, { parameters }) {
    // A 代履行决定书 need not tell of it (第五十一条); one that does must name the right body.
    const substitutes = view.all('substitute-decision').filter((paper) => view.find(paper, /行政复议/) !== undefined);
    const papers = [...view.all('measure-decision', 'freeze-decision', 'execution-decision'), ...substitutes];
    return papers.length === 0
      ? without('强制措施、强制执行决定书')
      : papers.map((paper) => reconsiderationIn(view, paper, parameters));
  },
});
