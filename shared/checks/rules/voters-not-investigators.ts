import { defineCheck } from '../define-check';
import { investigators, sameNames, voters } from '../families/people';
import { without } from '../families/presence';
import { notApplicable, satisfied, violated } from '../judgement';

export const votersNotInvestigators = defineCheck({
  meta: {
    id: 'voters-not-investigators',
    title: '调查人员不参加集体讨论表决',
    criterion: 'PU-DECI-06',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条第二款'],
    gate: true,
    messages: {
      apart: '集体讨论的表决人员（第{page}页）均未参与本案调查。',
      same: '{name}在《{first}》（第{firstPage}页）中调查取证，又在集体讨论中参加表决（第{secondPage}页），调查人员只应列席。',
      unread: '表决人员或调查人员姓名未读出，无从比对，请人工核对。',
    },
    problem: '调查人员参与表决：{reason}。',
    mending: '由未参与调查的负责人重新集体讨论决定。',
  },
  check(view) {
    if (view.all('collective-discussion').length === 0) return without('集体讨论记录');
    const deciding = voters(view);
    const gatherers = investigators(view);
    if (deciding.length === 0 || gatherers.length === 0) return notApplicable('unread');

    const both = sameNames(gatherers, deciding);
    if (both.length === 0) return satisfied('apart', { page: deciding[0]!.page }, deciding[0]!.cited);
    return both.map(([one, other]) => {
      const given = { name: one.name, first: one.paper.title, firstPage: one.page, secondPage: other.page };
      const confidence = Math.min(one.confidence, other.confidence) * 0.9;
      return violated('same', given, [...one.cited, ...other.cited], { confidence });
    });
  },
});
