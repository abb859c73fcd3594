import type { CampaignId, ProblemId } from '#shared/model/ids';
import type { ViewDatabase } from './database';

/** Questions about campaigns, the ledger of problems and the house; each may be asked live. */
export function bureauQueries(view: ViewDatabase) {
  return {
    campaigns: async () =>
      (await view.campaigns.toArray()).filter(({ removed, plan }) => !removed && plan !== undefined),
    campaign: (id: CampaignId) => view.campaigns.get(id),
    problems: async () =>
      (await view.problems.toArray()).filter(({ removed, problem }) => !removed && problem !== undefined),
    problem: (id: ProblemId) => view.problems.get(id),
    house: async () => (await view.house.get('house')) ?? { id: 'house' as const },
  };
}
