import { defineCheck } from '../define-check';
import { litigationIn, litigationMessages } from '../families/litigation';
import { without } from '../families/presence';

export const litigationTold = defineCheck({
  meta: {
    id: 'litigation-told',
    title: '告知行政诉讼的六个月期限',
    criterion: 'PU-DECI-14',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十九条第一款第五项', '行政诉讼法(2017)第四十六条第一款'],
    messages: litigationMessages,
    problem: '行政诉讼告知有误：{reason}。',
    mending: '书面补正起诉期限（六个月）和具体法院并送达当事人。',
  },
  check(view) {
    const paper = view.only('penalty-decision');
    return paper === undefined ? without('行政处罚决定书') : litigationIn(view, paper);
  },
});
