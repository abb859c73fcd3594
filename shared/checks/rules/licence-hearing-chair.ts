import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { chairs, officersOf, sameNames } from '../families/people';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const licenceHearingChair = defineCheck({
  meta: {
    id: 'licence-hearing-chair',
    title: '听证主持人不是审查该申请的工作人员',
    criterion: 'LI-EXAM-09',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十八条第一款第三项'],
    messages: {
      apart: '听证主持人{chair}（第{page}页）未参与本申请的审查。',
      same: '{name}在《{first}》（第{firstPage}页）审查该申请，又主持听证（第{secondPage}页），主持人应为审查人员以外的人员。',
      unread: '听证主持人或者审查人员姓名未读出，无从比对，请人工核对。',
    },
    problem: '听证主持人参与了审查：{reason}。',
    mending: '由审查人员以外的人员重新主持听证。',
  },
  check(view) {
    if (view.all('hearing-record', 'hearing-notice').length === 0) return without('听证');
    const presiding = [...chairs(view, 'hearing-record'), ...chairs(view, 'hearing-notice')];
    const examining = view.all('licence-review', 'site-verification').flatMap((paper) => examiners(view, paper));
    const first = presiding[0];
    if (first === undefined || examining.length === 0) return undetermined('scan', 'unread');
    const both = sameNames(examining, presiding);
    if (both.length === 0) return satisfied('apart', { chair: first.name, page: first.page }, first.cited);
    return both.map(([one, other]) =>
      violated(
        'same',
        { name: one.name, first: one.paper.title, firstPage: one.page, secondPage: other.page },
        [...one.cited, ...other.cited],
        { confidence: Math.min(one.confidence, other.confidence) * 0.9 },
      ),
    );
  },
});

/** Whoever examined the application: named as examiner, or wrote the handler's opinion. Heads decide and may not preside either way. */
function examiners(view: DossierView, paper: Instrument) {
  const opinions = view.read(paper, 'opinions');
  const handlers =
    opinions.state === 'seen'
      ? opinions.value
          .filter(({ role, name }) => name !== '' && role !== 'head')
          .map(({ name }) => ({
            name,
            paper,
            page: opinions.cited[0]!.page,
            cited: opinions.cited,
            confidence: opinions.confidence,
          }))
      : [];
  return [...officersOf(view, paper), ...handlers];
}
