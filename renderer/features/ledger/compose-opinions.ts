import { dispatchOf } from '#renderer/app/dispatches/dispatch-of.ts';
import { loadOutcome } from '#renderer/app/load-outcome.ts';
import { opinionTerms } from '#renderer/app/opinion-terms.ts';
import type { Services } from '#renderer/app/services-context.ts';
import { daysBetween } from '#shared/base/plain-date';
import type { Stood } from '#shared/ledger/index';
import type { Dispatch } from '#shared/model/dispatch';
import type { DossierId } from '#shared/model/ids';
import { headFacts, reviewOpinion } from '#shared/outputs/index';
import type { DispatchTerms } from './compose-dispatches';

type Sources = Pick<Services, 'store' | 'templates'>;

/**
 * 个案评查意见书, one per dossier of the chosen problems, as the review that stands tells of it. Dossiers that are not on this
 * desk, or whose standard is not, have none.
 */
export async function composeOpinions(
  sources: Sources,
  terms: DispatchTerms,
  chosen: readonly Stood[],
): Promise<readonly Dispatch[]> {
  const byDossier = new Map<DossierId, Stood[]>();
  for (const line of chosen) {
    const { dossier } = line.held.problem;
    if (dossier !== undefined) byDossier.set(dossier, [...(byDossier.get(dossier) ?? []), line]);
  }
  const dispatches: Dispatch[] = [];
  for (const [dossier, problems] of byDossier) {
    const standing = await loadOutcome(sources, dossier, terms.date, terms.review);
    if (standing === undefined) continue;
    const { outcome } = standing;
    const paper = reviewOpinion(outcome, {
      ...(await opinionTerms(sources.store, dossier)),
      agency: terms.letterhead.agency,
      mendingDays: terms.due && daysBetween(terms.date, terms.due),
    });
    const to = problems[0]!.held.problem.agency || headFacts(outcome.dossier).agency;
    dispatches.push(
      dispatchOf('review-opinion', { ...terms, number: '', to, paper, problems: problems.map(({ held }) => held.id) }),
    );
  }
  return dispatches;
}
