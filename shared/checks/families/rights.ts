import type { Citation } from '../../model/citation';
import type { Term } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import type { Parameters } from '../../model/parameter';
import type { DossierView } from '../dossier-view';
import { type Seen, seen, unseen } from '../seen';
import { PENALTY_LAW_2021, statutoryTerm } from './deadline';
import { stepIn } from './order';
import { hearingThreshold, isGrave, type Penalty, partyKindOf, penaltyIn, yuanWords } from './penalty';

/** Not “无权要求听证”, nor the bare “逾期不要求听证”. */
export const hearingWords =
  /(?<!(?:不|无权|没有|未)[^。,;]{0,8})(?:(?:要求|申请|提出|举行|组织|召开|享有|有权)[^。]{0,14}听证|听证(?:的)?(?:权利|权|申请|要求))/;

const defenceWords = /陈述[^。]{0,6}申辩|申辩[^。]{0,4}权|(?:可以?|有权|请)[^。]{0,60}(?:申辩|辩解)/;

/** An invitation to speak that does not name the right: whether it will do is a person's judgement. */
export const invitation = /(?:如|若|倘)[^。]{0,24}(?:意见|异议|不同看法)[^。]{0,60}(?:提出|提交|告知|反映|说明|联系)/;

export const noticesTelling = (view: DossierView, right: 'hearing' | 'statement'): readonly Instrument[] =>
  view.all('prior-notice').filter((notice) => tells(view, notice, right).state === 'seen');

export const tells = (view: DossierView, notice: Instrument, right: 'hearing' | 'statement'): Seen<true> =>
  right === 'hearing'
    ? view.element(notice, ['hearingRight'], hearingWords)
    : view.element(notice, ['statementRight'], defenceWords);

/**
 * A waiver by the party: its own declaration, or its words on a receipt or record. A notice's printed “逾期视为放弃” is none,
 * so notices are not searched.
 */
export function waiver(view: DossierView, right: 'hearing' | 'statement'): Citation | undefined {
  const given = right === 'hearing' ? '听证' : '(?:陈述|申辩)';
  // “没有告知我听证的权利”, “不放弃听证” give nothing up.
  const words = new RegExp(
    `(?:(?<!不(?:会|想|愿|能)?)放弃|不(?:要求|申请|提出|需要|进行)|(?:没有|无)(?![^。;]{0,12}(?:告知|听取|收到|通知|组织|举行|安排|给|让)))[^。;]{0,12}${given}`,
  );
  const spoken = view
    .all('hearing-request', 'defence-record', 'service-receipt')
    .flatMap((paper) => view.find(paper, words) ?? []);
  if (spoken[0] !== undefined) return spoken[0];
  const declared = view.all('hearing-request', 'defence-record', 'prior-notice', 'service-receipt').flatMap((paper) => {
    const waived = view.read(paper, 'waived');
    return waived.state === 'seen' && waived.value && paper.kind !== 'prior-notice' ? waived.cited : [];
  });
  return declared[0];
}

/** The party's application for a hearing, unless the paper is a waiver. */
export const hearingRequests = (view: DossierView): readonly Instrument[] =>
  view.all('hearing-request').filter((paper) => {
    const waived = view.read(paper, 'waived');
    if (waived.state === 'seen' && waived.value) return false;
    return (
      !/放弃|不(?:要求|申请)/.test(paper.title) &&
      view.find(paper, /(?:放弃|不要求|不申请|自愿不)[^。]{0,12}听证/) === undefined
    );
  });

/** 陈述申辩期: as the notice itself grants it, else as the department's rule. */
export function statementTerm(
  view: DossierView,
  notice: Instrument,
  { statementTerm: rule }: Parameters,
): Term | undefined {
  const told = view.read(notice, 'statementTerm');
  const day = stepIn(view, notice)?.date ?? PENALTY_LAW_2021;
  if (told.state === 'seen') return statutoryTerm(told.value, day);
  return rule;
}

/** Term to ask for a hearing: five working days since 2021-07-15 (第六十四条第一项、第八十五条), three days before (旧第四十二条). */
export const hearingTermOn = (date: string): Term =>
  date >= PENALTY_LAW_2021 ? { length: 5, unit: 'working-day' } : { length: 3, unit: 'calendar-day' };

/** Whether article 63 demands that a hearing be offered, and what decides it. */
export type HearingNeed = { readonly need: 'yes' | 'no' | 'unknown'; readonly why: string; readonly penalty: Penalty };

export function hearingNeed(view: DossierView, parameters: Parameters): Seen<HearingNeed> {
  const papers = [...view.all('prior-notice').toReversed(), ...view.all('penalty-decision').toReversed()];
  const paper = papers.find((each) => penaltyIn(view, each).state === 'seen');
  const penalty = paper === undefined ? unseen : penaltyIn(view, paper);
  if (paper === undefined || penalty.state !== 'seen') return unseen;

  const { kinds, fine, confiscation } = penalty.value;
  const grave = kinds.find(isGrave);
  const told = (need: HearingNeed['need'], why: string): Seen<HearingNeed> =>
    seen({ need, why, penalty: penalty.value }, penalty.cited, penalty.confidence);
  if (grave !== undefined) return told('yes', `拟作出“${grave}”`);

  const sum = Math.max(fine ?? 0, confiscation ?? 0);
  if (sum === 0) return told('no', '没有罚款、没收或者其他较重处罚');
  const kind = partyKindOf(view, paper);
  const threshold = hearingThreshold(parameters, kind);
  const both = [parameters.hearingThreshold.person, parameters.hearingThreshold.organisation];
  const known = both.filter((each): each is number => each !== undefined);
  if (threshold !== undefined) return told(...verdictOn(sum, threshold));
  // Whoever the party is, a sum beyond both thresholds or below both is decided.
  if (known.length === 2 && known.every((each) => sum >= each))
    return told('yes', `罚没${yuanWords(sum)}，达到听证标准`);
  if (known.length === 2 && known.every((each) => sum < each))
    return told('no', `罚没${yuanWords(sum)}，未达到听证标准`);
  return told('unknown', `罚没${yuanWords(sum)}`);
}

const verdictOn = (sum: number, threshold: number): ['yes' | 'no', string] =>
  sum >= threshold
    ? ['yes', `罚没${yuanWords(sum)}，达到听证标准${yuanWords(threshold)}`]
    : ['no', `罚没${yuanWords(sum)}，未达到听证标准${yuanWords(threshold)}`];
