import type { Assignment, CampaignDossier, CampaignPlan } from '../../model/campaign';
import type { ReviewerName } from '../../model/ids';
import { recusal } from './recusal';

/** Members of the dossier's own panel who may read it and do not yet, the least loaded first. */
export function substitutes(
  plan: Pick<CampaignPlan, 'panels'>,
  dossier: CampaignDossier,
  assignments: readonly Assignment[],
): readonly ReviewerName[] {
  const mine = assignments.find((each) => each.dossier === dossier.dossier);
  const panel = plan.panels.find(({ name }) => name === mine?.panel);
  const load = (name: ReviewerName): number => assignments.filter(({ readers }) => readers.includes(name)).length;
  return (panel?.members ?? [])
    .filter((member) => !mine?.readers.includes(member.name) && recusal(member, dossier) === undefined)
    .map(({ name }) => name)
    .toSorted((a, b) => load(a) - load(b));
}
