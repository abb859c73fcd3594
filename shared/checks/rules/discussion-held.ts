import { defineCheck } from '../define-check';
import { isGrave, partyKindOf, penaltyIn, plausiblyLarge, yuanWords } from '../families/penalty';
import { missing } from '../families/presence';
import { notApplicable, satisfied, undetermined } from '../judgement';

export const discussionHeld = defineCheck({
  meta: {
    id: 'discussion-held',
    title: '情节复杂或重大违法的经负责人集体讨论',
    criterion: 'PU-DECI-05',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条第二款', '行政处罚法(2017)第三十八条第二款'],
    gate: true,
    messages: {
      held: '本案经集体讨论（《{title}》第{page}页）。',
      missing: '{why}，应当由负责人集体讨论，卷内未见{what}。',
      ask: '{why}，集体讨论的标准尚未登记，卷内未见集体讨论记录，请核对是否属于情节复杂或者重大违法。',
      notNeeded: '{why}，未达到集体讨论的标准。',
      unread: '处罚内容未读出，是否应当集体讨论无从判断，请核对。',
    },
    problem: '应集体讨论而未讨论：{reason}。',
    mending: '补充集体讨论记录；确未讨论的，决定程序违法，由本机关依法纠正。',
  },
  check(view, { parameters }) {
    const record = view.all('collective-discussion')[0];
    if (record !== undefined)
      return satisfied('held', { title: record.title, page: record.pages[0]! }, [view.citation(record)]);
    const paper = view.only('penalty-decision') ?? view.only('prior-notice');
    const penalty = paper && penaltyIn(view, paper);
    if (paper === undefined || penalty?.state !== 'seen') return undetermined('scan', 'unread');

    const mentioned = view.find(paper, /(?:集体|案审会|案审委|负责人集体)[^。]{0,6}(?:讨论|审议|研究)/);
    const grave = penalty.value.kinds.find(isGrave);
    const sum = (penalty.value.fine ?? 0) + (penalty.value.confiscation ?? 0);
    const threshold = parameters.discussionThreshold;
    const large = threshold !== undefined && sum >= threshold;
    const why = grave === undefined ? `罚没${yuanWords(sum)}` : `给予“${grave}”处罚`;
    const cited = [...penalty.cited, ...(mentioned === undefined ? [] : [mentioned])];

    if (large || (grave !== undefined && threshold !== undefined)) {
      const lack = missing(view, ['collective-discussion'], 'missing');
      return lack.message === 'missing'
        ? { ...lack, message: 'missing' as const, blanks: { ...lack.blanks, why }, cited }
        : lack;
    }
    const open = grave !== undefined || mentioned !== undefined || plausiblyLarge(sum, partyKindOf(view, paper));
    if (threshold === undefined && open) return undetermined('parameter', 'ask', { why }, cited);
    return notApplicable('notNeeded', { why }, penalty.cited);
  },
});
