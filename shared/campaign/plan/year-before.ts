import type { CampaignPlan } from '../../model/campaign';

type Planned = { readonly plan?: CampaignPlan };

/**
 * The round of the year before that this one is compared with: of the same sort, the one of the same name but for the year
 * where there are several. Undefined where none is known.
 */
export function yearBefore<Campaign extends Planned>(
  plan: CampaignPlan,
  all: readonly Campaign[],
): Campaign | undefined {
  const before = all.filter(({ plan: other }) => other?.year === plan.year - 1 && other.sort === plan.sort);
  const name = plan.name.replaceAll(String(plan.year), String(plan.year - 1));
  return before.find(({ plan: other }) => other?.name === name) ?? before[0];
}
