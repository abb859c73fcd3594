import { type DeskGroup, type DeskLine, isGate } from './desk-lines';
import { accepting, type SettableMark } from './draft';
import { SURE } from './risk-order';

/** Lines of a group that may be accepted together once the person has seen them: satisfied, sure, and not yet decided. */
export const acceptableTogether = ({ lines }: DeskGroup): readonly DeskLine[] =>
  lines.filter(
    ({ target, mark, proposal }) =>
      !isGate(target) && mark === undefined && proposal.verdict === 'satisfied' && proposal.confidence >= SURE,
  );

export const acceptedTogether = (lines: readonly DeskLine[]): readonly SettableMark[] =>
  lines.map(accepting).flatMap((settling) => (settling.ok ? [settling.mark] : []));
