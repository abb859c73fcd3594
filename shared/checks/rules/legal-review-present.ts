import type { Citation } from '../../model/citation';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { isGrave, partyKindOf, penaltyIn, plausiblyLarge, yuanWords } from '../families/penalty';
import { missing } from '../families/presence';
import { hearingRequests } from '../families/rights';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const legalReviewPresent = defineCheck({
  meta: {
    id: 'legal-review-present',
    title: '应当法制审核的经法制审核',
    criterion: 'PU-DECI-01',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十八条第一款', '行政处罚法(2017)第三十八条第三款'],
    gate: true,
    messages: {
      refused: '法制审核意见为“{quote}”（第{page}页），卷内未见其后再次审核通过，不得作出决定。',
      reviewed: '本案经法制审核（《{title}》第{page}页）。',
      askBox: '审批表的审核栏（第{page}页）写有意见，但未见是法制审核机构或者人员所写，请核对是否经法制审核。',
      askRefused: '法制审核意见写有“{quote}”（第{page}页），请核对其后是否补正并再次审核通过。',
      missing: '{why}，应当经法制审核，卷内未见{what}，未经审核不得作出决定。',
      askCatalogue: '{why}，是否属于本单位法制审核目录或者标准之内尚未登记；卷内未见法制审核意见，请核对。',
      notNeeded: '{why}，不属于必须法制审核的情形。',
      unread: '处罚内容未读出，是否应当法制审核无从判断；卷内未见法制审核意见，请核对。',
    },
    problem: '未经法制审核：{reason}。',
    mending: '补充法制审核材料；确未审核的，决定程序违法，由本机关依法纠正。',
  },
  check(view, { parameters }) {
    const opinion = reviewIn(view);
    const refused = refusalIn(view);
    if (refused !== undefined) {
      const given = { page: refused.page, quote: refused.quote };
      return /不(?:同意|通过|予通过)/.test(refused.quote)
        ? violated('refused', given, [refused], { confidence: 0.7, unseenElsewhere: true })
        : undetermined('judgement', 'askRefused', given, [refused]);
    }
    if (opinion !== undefined)
      return opinion.sure
        ? satisfied('reviewed', { title: opinion.title, page: opinion.page }, [opinion.cited])
        : undetermined('judgement', 'askBox', { page: opinion.page }, [opinion.cited]);

    const demand = (why: string) => {
      const lack = missing(view, ['legal-review'], 'missing');
      return lack.message === 'missing'
        ? { ...lack, message: 'missing' as const, blanks: { ...lack.blanks, why } }
        : lack;
    };
    const heard = view.all('hearing-record').length > 0 || hearingRequests(view).length > 0;
    if (heard) return demand('本案经过听证程序');
    const paper = view.only('penalty-decision') ?? view.only('prior-notice');
    const penalty = paper && penaltyIn(view, paper);
    if (paper === undefined || penalty?.state !== 'seen') return undetermined('scan', 'unread');

    const grave = penalty.value.kinds.find(isGrave);
    if (grave !== undefined) return demand(`给予“${grave}”处罚`);
    const sum = Math.max(penalty.value.fine ?? 0, penalty.value.confiscation ?? 0);
    const why = `罚没${yuanWords(sum)}`;
    const threshold = parameters.legalReviewThreshold;
    if (threshold !== undefined && sum >= threshold) return demand(`${why}，达到法制审核标准${yuanWords(threshold)}`);
    const open = threshold === undefined && plausiblyLarge(sum, partyKindOf(view, paper));
    return open
      ? undetermined('parameter', 'askCatalogue', { why }, penalty.cited)
      : notApplicable('notNeeded', { why }, penalty.cited);
  },
});

/** 同意/不同意, 是否同意, 如不同意请说明: the form's own words for what may be answered, and no answer. */
const choices =
  /[□☐]|同意[^，。；,;\p{sc=Han}]{0,8}(?:或者?)?不同意|是否(?:不)?同意|(?:如|若|对)[^，。；,;]{0,4}不同意/u;

/** The last opinion where it does not let the decision pass; of a form's row of choices nothing is taken. */
function refusalIn(view: DossierView) {
  const last = view.only('legal-review');
  if (last === undefined || choices.test(view.text(last).text)) return undefined;
  return view.find(
    last,
    /不同意[^。;]{0,30}|(?:审核|审查)?不(?:予)?通过|(?:建议|应当?|须|请)[^。;]{0,6}(?:退回|补充(?:调查|证据))[^。;]{0,20}/,
  );
}

/** The opinion as a paper of its own, or as a box of the approval form that bears words of review. */
function reviewIn(view: DossierView) {
  const paper = view.all('legal-review')[0];
  if (paper !== undefined)
    return { title: paper.title, page: paper.pages[0]!, cited: view.citation(paper), sure: true };
  let unnamed: { title: string; page: number; cited: Citation; sure: boolean } | undefined;
  for (const form of view.all('decision-approval', 'investigation-report')) {
    const opinions = view.read(form, 'opinions');
    const boxed =
      opinions.state === 'seen' &&
      opinions.value.some(({ role, text, name }) => role === 'legal' && text + name !== '');
    // 审核意见 may be anybody's: only where the form names the legal service is it that of one.
    const named = view.find(form, /法制|法规|合法性|法律审|公职律师|法律顾问/) !== undefined;
    if (boxed && named)
      return { title: form.title, page: opinions.cited[0]!.page, cited: opinions.cited[0]!, sure: true };
    if (boxed) unnamed ??= { title: form.title, page: opinions.cited[0]!.page, cited: opinions.cited[0]!, sure: false };
    const words = view.find(
      form,
      /(?:法制|法规)(?:机构|部门|科|股|审核)?[^。]{0,6}(?:审核)?意见[^。]{0,20}(?:同意|通过|审核)/,
    );
    if (words !== undefined) return { title: form.title, page: words.page, cited: words, sure: true };
  }
  return unnamed;
}
