import type { Points } from '#shared/model/points';
import { type Gate, type Item, isBonus } from '#shared/model/scoring-template';
import { isGate } from './desk-lines';

/** What a reviewer may deduct on one item: multiples of `step` from 0 to `most`. */
export type DeductionBounds = { readonly step: Points; readonly most: Points };

/** Gates carry no points. */
export const boundsOf = (target: Item | Gate): DeductionBounds | undefined =>
  isGate(target)
    ? undefined
    : { step: target.deduction.step, most: Math.min(target.deduction.cap, target.points) as Points };

/** One step more or less, kept within the standard. */
export function stepped({ step, most }: DeductionBounds, from: Points, by: 1 | -1): Points {
  const next = (Math.round(from / step) + by) * step;
  return (next > most ? most - (most % step) : Math.max(0, next)) as Points;
}

/** What is taken off (of a bonus: given) one step up or down, as the deduction a mark keeps; a bonus that is given is never nothing. */
export function amountStepped(item: Item, deduction: Points, by: 1 | -1): Points {
  const bounds = boundsOf(item)!;
  if (!isBonus(item)) return stepped(bounds, deduction, by);
  const given = stepped(bounds, (item.points - deduction) as Points, by);
  return (item.points - Math.max(bounds.step, given)) as Points;
}

/** The nearest deduction the standard allows. */
export function nearest({ step, most }: DeductionBounds, wished: Points): Points {
  const whole = Math.round(wished / step) * step;
  return (whole > most ? most - (most % step) : Math.max(0, whole)) as Points;
}

/** Every deduction that may be chosen, for a row of buttons; empty where they would be too many to be a choice. */
export function choices({ step, most }: DeductionBounds): readonly Points[] {
  const count = Math.floor(most / step);
  return count > 10 ? [] : Array.from({ length: count + 1 }, (_, at) => (at * step) as Points);
}
