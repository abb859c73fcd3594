import type { FoundProblem } from '../ledger/index';
import type { CampaignId, DossierId } from '../model/ids';
import { headFacts, places, problemsOf, type ReviewOutcome } from '../outputs/index';

type Concerned = {
  readonly dossier: DossierId;
  /** Year of the review. */
  readonly year: number;
  readonly campaign?: CampaignId;
  readonly source: 'review' | 'consensus';
  /** As the round has it; the instruments' own word where there is none. */
  readonly agency?: string;
};

/** What a concluded review (or a consensus, given as its marks) found, as the ledger takes it. */
export function foundInReview(
  outcome: Pick<ReviewOutcome, 'dossier' | 'template' | 'marks' | 'findings'>,
  { dossier, year, campaign, source, agency }: Concerned,
): readonly FoundProblem[] {
  const head = headFacts(outcome.dossier);
  return problemsOf(outcome).map(({ target, group, mark, mending }) => ({
    year,
    ...(campaign !== undefined && { campaign }),
    agency: agency ?? head.agency,
    dossier,
    matter: head.number === '' ? outcome.dossier.name : head.number,
    source,
    item: target.id,
    title: target.title,
    category: group?.id ?? 'gate',
    words: mark.note === '' ? `${target.title}：不符合要求` : mark.note,
    place: places(outcome.dossier, mark.citations),
    basis: target.basis,
    citations: mark.citations,
    severity: 'severity' in target ? target.severity : 'gate',
    deduction: mark.deduction,
    mending: mending === '' ? `对照“${target.requirement}”补正，或书面说明理由` : mending,
    owner: '',
  }));
}
