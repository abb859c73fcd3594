import type { Mark } from '../model/mark';
import { type Gate, type Item, isBonus } from '../model/scoring-template';

export type MarkTrouble =
  | 'reason-missing'
  | 'deduction-missing'
  | 'deduction-off-step'
  | 'deduction-over-cap'
  | 'deduction-without-violation'
  | 'bonus-not-judged'
  | 'bonus-unexplained';

/** Why a mark cannot be set as it stands; undefined when it can. A breached gate needs its written reason. */
export function markTrouble(
  target: Item | Gate,
  mark: Pick<Mark, 'verdict' | 'deduction' | 'note'>,
): MarkTrouble | undefined {
  const { verdict, deduction, note } = mark;
  if (isBonus(target)) return bonusTrouble(target, mark);
  if (verdict !== 'violated') return deduction === 0 ? undefined : 'deduction-without-violation';
  if (!('deduction' in target)) return note.trim() === '' ? 'reason-missing' : undefined;
  const { step, cap } = target.deduction;
  if (deduction > Math.min(cap, target.points)) return 'deduction-over-cap';
  if (deduction % step !== 0) return 'deduction-off-step';
  return deduction === 0 && note.trim() === '' ? 'deduction-missing' : undefined;
}

/** A bonus is given or not; what is given needs its reason. `deduction` is what is held back of it. */
function bonusTrouble(
  target: Item,
  { verdict, deduction, note }: Pick<Mark, 'verdict' | 'deduction' | 'note'>,
): MarkTrouble | undefined {
  if (verdict === 'not-applicable') return deduction === 0 ? undefined : 'deduction-without-violation';
  if (verdict !== 'satisfied') return 'bonus-not-judged';
  if (deduction >= target.points) return 'deduction-over-cap';
  if (deduction % target.deduction.step !== 0) return 'deduction-off-step';
  return note.trim() === '' ? 'bonus-unexplained' : undefined;
}
