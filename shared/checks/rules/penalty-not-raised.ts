import { defineCheck } from '../define-check';
import { isGrave, penaltyIn, yuanWords } from '../families/penalty';
import { baseUnseen } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const penaltyNotRaised = defineCheck({
  meta: {
    id: 'penalty-not-raised',
    title: '决定的处罚不重于告知的处罚',
    criterion: 'PU-NOTI-02',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十四条', '行政处罚法(2021)第四十五条第二款', '行政处罚法(2021)第六十二条'],
    gate: true,
    messages: {
      same: '告知拟罚{told}（第{toldPage}页），决定罚{decided}（第{decidedPage}页），前后一致。',
      lowered: '告知拟罚{told}（第{toldPage}页），决定罚{decided}（第{decidedPage}页），有所减轻。',
      raised: '告知拟罚{told}（第{toldPage}页），决定却罚{decided}（第{decidedPage}页），加重处罚而未见重新告知。',
      raisedAfterDefence:
        '告知拟罚{told}（第{toldPage}页），当事人申辩后决定罚{decided}（第{decidedPage}页），因申辩加重处罚。',
      added: '决定书（第{decidedPage}页）增加了告知书（第{toldPage}页）没有的“{kind}”，加重处罚而未见重新告知。',
      unread: '告知书或决定书的处罚金额未读出，请核对两者是否一致。',
    },
    problem: '决定的处罚重于告知：{reason}。',
    mending: '按告知的处罚幅度变更决定，或者撤销后重新告知、听取意见再作决定；不得因申辩加重处罚。',
  },
  check(view) {
    const notice = view.only('prior-notice');
    const decision = view.only('penalty-decision');
    if (notice === undefined || decision === undefined) return baseUnseen('告知书或决定书');
    const told = penaltyIn(view, notice);
    const decided = penaltyIn(view, decision);
    if (told.state !== 'seen' || decided.state !== 'seen') {
      return undetermined('scan', 'unread', {}, [view.citation(notice), view.citation(decision)]);
    }
    const pages = { toldPage: told.cited[0]!.page, decidedPage: decided.cited[0]!.page };
    const cited = [...told.cited, ...decided.cited];
    const confidence = Math.min(told.confidence, decided.confidence);
    const added = told.value.kinds.some(isGrave) ? undefined : decided.value.kinds.find(isGrave);
    if (added !== undefined && told.value.kinds.length > 0) {
      const mentioned = view.find(notice, new RegExp(added.slice(0, 4)));
      if (mentioned === undefined)
        return violated('added', { ...pages, kind: added }, cited, { confidence: confidence * 0.9 });
    }
    const before = told.value.fine;
    const after = decided.value.fine;
    if (before === undefined || after === undefined) return undetermined('scan', 'unread', {}, cited);

    const given = { ...pages, told: yuanWords(before), decided: yuanWords(after) };
    if (after === before) return satisfied('same', given, cited, { confidence });
    if (after < before) return satisfied('lowered', given, cited, { confidence });
    const key = view.all('defence-record', 'hearing-record').length > 0 ? 'raisedAfterDefence' : 'raised';
    return violated(key, given, cited, { confidence });
  },
});
