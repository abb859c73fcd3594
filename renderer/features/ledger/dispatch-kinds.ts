import type { Seat } from '#renderer/app/use-seat.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { isOverdue, isSettled, type Stood } from '#shared/ledger/index';
import { type LedgerPaperKind, ledgerPaperKinds } from '#shared/outputs/index';

/** What 制发文书 makes: papers about problems, and the opinion on a whole dossier. */
export type OfferedKind = LedgerPaperKind | 'review-opinion';

const atAgency: readonly OfferedKind[] = ['rectification-report', 'closure-slip', 'revisit-sheet'];

/** An agency reports on its problems; everything else is the bureau's to write. */
export const offeredKinds = (seat: Seat): readonly OfferedKind[] =>
  seat === 'agency' ? atAgency : [...ledgerPaperKinds, 'review-opinion'];

const isEnded = ({ standing }: Stood): boolean => standing.state === 'closed' || standing.state === 'unmendable';

/** Which problems a kind is written about unless the user chose others. */
export function fits(kind: OfferedKind, line: Stood, today: PlainDate): boolean {
  const { state } = line.standing;
  switch (kind) {
    case 'supervision-notice':
    case 'supervision-opinion':
      return !isSettled(state);
    case 'supervision-decision':
      return isOverdue(line.standing, today) || state === 'returned';
    case 'rectification-notice':
      return state === 'open';
    case 'revisit-sheet':
    case 'closure-slip':
      return isEnded(line);
    case 'review-opinion':
      return line.held.problem.dossier !== undefined;
    default:
      return true;
  }
}

/** Which of the terms a kind prints; the others are not asked for. */
export const prints = {
  number: (kind: OfferedKind) => !['revisit-sheet', 'closure-slip', 'review-opinion'].includes(kind),
  issuer: (kind: OfferedKind) => !['revisit-sheet', 'closure-slip'].includes(kind),
  due: (kind: OfferedKind) =>
    [
      'rectification-notice',
      'supervision-notice',
      'supervision-opinion',
      'supervision-decision',
      'review-opinion',
    ].includes(kind),
  basis: (kind: OfferedKind) =>
    ['rectification-notice', 'supervision-notice', 'supervision-opinion', 'supervision-decision', 'referral'].includes(
      kind,
    ),
  review: (kind: OfferedKind) => kind === 'rectification-notice' || kind === 'rectification-report',
  contact: (kind: OfferedKind) => kind.startsWith('supervision-') || kind === 'referral',
  to: (kind: OfferedKind) => kind === 'rectification-report' || kind === 'referral',
};
