import { defineCheck } from '../define-check';
import { chairs, investigators, sameNames } from '../families/people';
import { without } from '../families/presence';
import { notApplicable, satisfied, violated } from '../judgement';

export const hearingChairIndependent = defineCheck({
  meta: {
    id: 'hearing-chair-independent',
    title: '听证主持人不是本案调查人员',
    criterion: 'PU-NOTI-10',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十四条第四项', '行政处罚法(2017)第四十二条'],
    gate: true,
    messages: {
      apart: '听证主持人{chair}（第{page}页）未参与本案调查。',
      same: '{name}在《{first}》（第{firstPage}页）中调查取证，又在听证中担任主持人（第{secondPage}页），听证主持人应为非本案调查人员。',
      unread: '听证主持人或调查人员姓名未读出，无从比对，请人工核对。',
    },
    problem: '听证主持人参与本案调查：{reason}。',
    mending: '由非本案调查人员重新主持听证。',
  },
  check(view) {
    if (view.all('hearing-record', 'hearing-notice').length === 0) return without('听证');
    const presiding = [...chairs(view, 'hearing-record'), ...chairs(view, 'hearing-notice')];
    const gatherers = investigators(view);
    if (presiding.length === 0 || gatherers.length === 0) return notApplicable('unread');

    const both = sameNames(gatherers, presiding);
    const first = presiding[0]!;
    if (both.length === 0) return satisfied('apart', { chair: first.name, page: first.page }, first.cited);
    return both.map(([one, other]) => {
      const given = { name: one.name, first: one.paper.title, firstPage: one.page, secondPage: other.page };
      const confidence = Math.min(one.confidence, other.confidence) * 0.9;
      return violated('same', given, [...one.cited, ...other.cited], { confidence });
    });
  },
});
