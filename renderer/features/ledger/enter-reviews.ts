import { loadOutcome } from '#renderer/app/load-outcome.ts';
import type { Services } from '#renderer/app/services-context.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { enterProblems, type FoundProblem } from '#shared/ledger/index';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import { foundInReview } from '#shared/pipeline/index';

type Ports = Pick<Services, 'store' | 'templates'> & { readonly by: ReviewerName };

/** How many dossiers were looked at, how many problems were new, and how many got new words. */
export type Entered = { readonly reviews: number; readonly fresh: number; readonly reworded: number };

/**
 * 记入台账: the problems of every concluded review on this desk. Of two readers of one dossier the later conclusion
 * counts, until a consensus takes the place of both. A dossier of a round is entered under its year and its agency. Entered
 * twice nothing changes.
 */
export async function enterReviews({ store, templates, by }: Ports): Promise<Entered> {
  const [reviews, campaigns] = await Promise.all([store.concludedReviews(), store.campaigns()]);
  const concluded = new Map<DossierId, string>();
  for (const { dossier, concluded: end } of reviews) {
    if ((concluded.get(dossier) ?? '') < end!.at) concluded.set(dossier, end!.at);
  }
  const found: FoundProblem[] = [];
  for (const [dossier, at] of concluded) {
    const standing = await loadOutcome({ store, templates }, dossier, at.slice(0, 10) as PlainDate);
    if (standing === undefined) continue;
    const round = campaigns.find(
      ({ plan, dossiers }) => plan !== undefined && dossiers.some((each) => each.dossier === dossier),
    );
    const agency = round?.dossiers.find((each) => each.dossier === dossier)?.agency;
    found.push(
      ...foundInReview(standing.outcome, {
        dossier,
        year: round?.plan?.year ?? Number(at.slice(0, 4)),
        source: standing.row.consensus?.signed === undefined ? 'review' : 'consensus',
        ...(round !== undefined && { campaign: round.id }),
        ...(agency !== undefined && agency !== '' && { agency }),
      }),
    );
  }
  const changes = enterProblems(found, await store.problems());
  if (changes.length > 0) await store.commit(changes, by);
  const fresh = changes.filter((each) => each.kind === 'problem.entered' && each.payload.problem.revision === 1).length;
  return { reviews: concluded.size, fresh, reworded: changes.length - fresh };
}
