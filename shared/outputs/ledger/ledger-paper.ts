import { chineseNumeral } from '../../base/chinese-numerals';
import type { PlainDate } from '../../base/plain-date';
import type { DispatchKind } from '../../model/dispatch';
import type { FollowedProblem } from '../../model/followed-problem';
import type { Letterhead } from '../../model/letterhead';
import type { LimitRule } from '../../model/limit-rule';
import type { Paper } from '../../model/paper';
import { closureSlip, revisitSheet } from './closure-forms';
import { rectificationNotice } from './rectification-notice';
import { rectificationReport } from './rectification-report';
import { referral, supervisionDecision, supervisionNotice, supervisionOpinion } from './supervision';

/** What the bureau writes about problems of its ledger. */
export const ledgerPaperKinds = [
  'rectification-notice',
  'supervision-notice',
  'supervision-opinion',
  'supervision-decision',
  'referral',
  'rectification-report',
  'revisit-sheet',
  'closure-slip',
] as const satisfies readonly DispatchKind[];

export type LedgerPaperKind = (typeof ledgerPaperKinds)[number];

/** One for each agency, or one for all that was chosen. */
export const isPerAgency = (kind: LedgerPaperKind): boolean =>
  kind !== 'rectification-report' && kind !== 'revisit-sheet' && kind !== 'closure-slip' && kind !== 'referral';

/** Everything a user may set on them; what a kind does not need it does not print. */
export type LedgerPaperTerms = {
  readonly letterhead: Letterhead;
  /** 文号 in full. */
  readonly number: string;
  readonly date: PlainDate;
  readonly due: PlainDate | undefined;
  readonly rule: LimitRule;
  /** 主送: the agency, or whom the report or the referral goes to. */
  readonly to: string;
  /** 2026年度行政执法案卷评查 */
  readonly review: string;
  readonly contact: string;
  /** 文号 of the opinion a decision follows. */
  readonly opinion: string;
  /** 决定事项, a paragraph a line; empty leaves them to be filled in. */
  readonly matter: string;
  /** Provisions the document rests on; `basisOf` has what the rule says. */
  readonly basis: string;
};

/** What a rule says a document of this kind rests on; empty where the kind names none. */
export function basisOf(kind: LedgerPaperKind, { basis }: Pick<LimitRule, 'basis'>): string {
  switch (kind) {
    case 'rectification-notice':
    case 'supervision-notice':
      return basis.notice;
    case 'supervision-opinion':
      return basis.opinion;
    case 'supervision-decision':
      return basis.decision;
    case 'referral':
      return basis.referral;
    default:
      return '';
  }
}

export function ledgerPaper(
  kind: LedgerPaperKind,
  terms: LedgerPaperTerms,
  problems: readonly FollowedProblem[],
): Paper {
  const { letterhead, number, date, due, rule, to, review, contact, opinion, matter, basis } = terms;
  const sent = { letterhead, number, date };
  const term = `${chineseNumeral(rule.term.length)}${rule.term.unit === 'working-day' ? '个工作日' : rule.term.unit === 'month' ? '个月' : '日'}`;
  const supervised = { ...sent, agency: to, due, termWords: term, contact, problems, basis };
  switch (kind) {
    case 'rectification-notice':
      return rectificationNotice({ ...sent, agency: to, review, basis, due, problems });
    case 'supervision-notice':
      return supervisionNotice(supervised);
    case 'supervision-opinion':
      return supervisionOpinion(supervised);
    case 'supervision-decision':
      return supervisionDecision({ ...supervised, opinion, matter });
    case 'referral':
      return referral(supervised);
    case 'rectification-report':
      return rectificationReport({ ...sent, to, review, problems });
    case 'revisit-sheet':
      return revisitSheet(problems, date);
    case 'closure-slip':
      return closureSlip(problems);
  }
}
