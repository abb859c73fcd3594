import type { CampaignResults, DossierResult } from '../model/campaign-results';
import type { Procedure } from '../model/procedure';

/** What to look at; absent means all. */
export type ResultFilter = {
  readonly agency?: string;
  readonly domain?: string;
  readonly procedure?: Procedure;
};

/** The results that pass the filter; of the year before likewise, so that both are still alike. */
export function narrowed(results: CampaignResults, { agency, domain, procedure }: ResultFilter): CampaignResults {
  const passes = (each: DossierResult): boolean =>
    (agency === undefined || each.agency === agency) &&
    (domain === undefined || each.domain === domain) &&
    (procedure === undefined || each.procedure === procedure);
  const { previous } = results;
  return {
    ...results,
    dossiers: results.dossiers.filter(passes),
    ...(previous && { previous: { ...previous, dossiers: previous.dossiers.filter(passes) } }),
  };
}
