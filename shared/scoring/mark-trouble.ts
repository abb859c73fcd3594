import type { Mark } from '../model/mark';
import type { Gate, Item } from '../model/scoring-template';

export type MarkTrouble =
  | 'reason-missing'
  | 'deduction-missing'
  | 'deduction-off-step'
  | 'deduction-over-cap'
  | 'deduction-without-violation';

/** Why a mark cannot be set as it stands; undefined when it can. A breached gate needs its written reason. */
export function markTrouble(
  target: Item | Gate,
  mark: Pick<Mark, 'verdict' | 'deduction' | 'note'>,
): MarkTrouble | undefined {
  const { verdict, deduction, note } = mark;
  if (verdict !== 'violated') return deduction === 0 ? undefined : 'deduction-without-violation';
  if (!('deduction' in target)) return note.trim() === '' ? 'reason-missing' : undefined;
  const { step, cap } = target.deduction;
  if (deduction > Math.min(cap, target.points)) return 'deduction-over-cap';
  if (deduction % step !== 0) return 'deduction-off-step';
  return deduction === 0 && note.trim() === '' ? 'deduction-missing' : undefined;
}
