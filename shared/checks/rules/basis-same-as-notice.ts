import { defineCheck } from '../define-check';
import { articleKey, citedIn, penaltyBasis, violatedBasis } from '../families/citation';
import { baseUnseen } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const basisSameAsNotice = defineCheck({
  meta: {
    id: 'basis-same-as-notice',
    title: '决定的依据与告知的依据一致',
    criterion: 'PU-NOTI-02',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十四条', '行政处罚法(2021)第六十二条'],
    messages: {
      same: '告知书（第{toldPage}页）与决定书（第{decidedPage}页）的依据一致：{articles}。',
      changed:
        '决定书（第{decidedPage}页）依据{added}，告知书（第{toldPage}页）告知的却是{told}，更换依据而未重新告知。',
      maybe: '决定书（第{decidedPage}页）引用的{added}未见于告知书（第{toldPage}页），请核对是否更换处罚依据。',
      unread: '告知书或决定书的处罚依据未读出，本项无从核对。',
    },
    problem: '决定依据与告知不一致：{reason}。',
    mending: '重新告知变更后的依据，听取陈述申辩后再作决定。',
  },
  check(view) {
    const notice = view.only('prior-notice');
    const decision = view.only('penalty-decision');
    if (notice === undefined || decision === undefined) return baseUnseen('告知书或决定书');

    const told = [...violatedBasis(view, notice), ...penaltyBasis(view, notice)].map(articleKey);
    const decided = [...violatedBasis(view, decision), ...penaltyBasis(view, decision)].map(articleKey);
    if (told.length === 0 || decided.length === 0) return notApplicable('unread');

    const cited = [view.citation(notice), view.citation(decision)];
    const pages = { toldPage: notice.pages[0]!, decidedPage: decision.pages[0]! };
    const mentioned = new Set([...told, ...citedIn(view, notice).map(({ ref }) => articleKey(ref))]);
    const added = [...new Set(decided)].filter((key) => !mentioned.has(key));
    if (added.length === 0) return satisfied('same', { ...pages, articles: [...new Set(decided)].join('、') }, cited);

    const [own, theirs] = [view.read(notice, 'penaltyArticles'), view.read(decision, 'penaltyArticles')];
    const replaced =
      own.state === 'seen' && theirs.state === 'seen' && !theirs.value.some((ref) => told.includes(articleKey(ref)));
    if (!replaced) return undetermined('judgement', 'maybe', { ...pages, added: added.join('、') }, cited);
    const names = own.value.map(articleKey).join('、');
    const confidence = Math.min(own.confidence, theirs.confidence) * 0.9;
    return violated('changed', { ...pages, added: added.join('、'), told: names }, [...own.cited, ...theirs.cited], {
      confidence,
    });
  },
});
