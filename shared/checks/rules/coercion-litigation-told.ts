import { defineCheck } from '../define-check';
import { litigationIn, litigationMessages } from '../families/litigation';
import { without } from '../families/presence';

export const coercionLitigationTold = defineCheck({
  meta: {
    id: 'coercion-litigation-told',
    title: '强制措施决定告知行政诉讼的六个月期限',
    criterion: 'CM-27',
    group: 'decision',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十四条第二款第四项', '行政诉讼法(2017)第四十六条第一款'],
    messages: litigationMessages,
    problem: '行政诉讼告知有误：{reason}。',
    mending: '书面补正起诉期限（六个月）和法院并送达当事人。',
  },
  check(view) {
    const papers = view.all('measure-decision', 'freeze-decision');
    return papers.length === 0 ? without('查封、扣押、冻结决定书') : papers.map((paper) => litigationIn(view, paper));
  },
});
