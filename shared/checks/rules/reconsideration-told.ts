import { defineCheck } from '../define-check';
import { penaltyDecision } from '../families/penalty';
import { missing } from '../families/presence';
import { reconsiderationIn, reconsiderationMessages } from '../families/reconsideration';

export const reconsiderationTold = defineCheck({
  meta: {
    id: 'reconsideration-told',
    title: '告知行政复议的机关和六十日期限',
    criterion: 'PU-DECI-14',
    group: 'decision',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: [
      '行政处罚法(2021)第五十九条第一款第五项',
      '行政复议法(2023)第二十条',
      '行政复议法(2023)第二十四条',
      '行政复议法(2023)第二十七条',
      '行政复议法(2017)第十二条',
    ],
    messages: { ...reconsiderationMessages, missing: '卷内未见{what}，救济告知无从核对。' },
    problem: '行政复议告知有误：{reason}。',
    mending: '书面补正复议机关（本级人民政府）和六十日期限并送达当事人。',
  },
  check(view, { parameters }) {
    const paper = penaltyDecision(view);
    return paper === undefined
      ? missing(view, ['penalty-decision'], 'missing')
      : reconsiderationIn(view, paper, parameters);
  },
});
