import { daysBetween, type PlainDate } from '../../base/plain-date';
import type { CampaignPlan } from '../../model/campaign';

/** A stage whose last day is near or past; `days` to go, negative once it is past. */
export type StageDue = { readonly name: string; readonly due: PlainDate; readonly days: number };

/** Reminded from this many days before. */
const SOON = 7;

/**
 * The stages to be reminded of: the latest that is past, for those before it are over one way or another, and those that
 * come within a week.
 */
export function stagesDue({ stages }: Pick<CampaignPlan, 'stages'>, today: PlainDate): readonly StageDue[] {
  const due = stages
    .flatMap(({ name, due: day }) => (day === undefined ? [] : [{ name, due: day, days: daysBetween(today, day) }]))
    .toSorted((a, b) => a.days - b.days);
  const past = due.filter(({ days }) => days < 0).at(-1);
  return [...(past === undefined ? [] : [past]), ...due.filter(({ days }) => days >= 0 && days <= SOON)];
}
