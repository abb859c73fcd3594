import type { LoadedTemplate } from '#renderer/app/services-context.ts';
import type { DossierRow, ReviewRow, Store } from '#renderer/storage/index.ts';
import { enterProblems, type FoundProblem } from '#shared/ledger/index';
import type { ReviewerName } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import type { ScoringTemplate, TemplateRef } from '#shared/model/scoring-template';
import { consensus } from '#shared/panel/index';
import { asMark, foundInReview } from '#shared/pipeline/index';

type Ports = {
  readonly store: Store;
  readonly find: (ref: Pick<TemplateRef, 'id' | 'version'>) => LoadedTemplate | undefined;
  readonly by: ReviewerName;
};

/** How many problems were new, and how many got new words. */
export type Entered = { readonly reviews: number; readonly fresh: number; readonly reworded: number };

/**
 * 记入台账: the problems of every concluded review on this desk. Of two readers of one dossier the later conclusion
 * counts, until a consensus takes the place of both. Entered twice nothing changes.
 */
export async function enterReviews({ store, find, by }: Ports): Promise<Entered> {
  const reviews = await store.concludedReviews();
  const latest = new Map<string, (typeof reviews)[number]>();
  for (const review of reviews) {
    const held = latest.get(review.dossier);
    if (held === undefined || held.concluded!.at < review.concluded!.at) latest.set(review.dossier, review);
  }
  const found: FoundProblem[] = [];
  for (const review of latest.values()) {
    const dossier = await store.dossier(review.dossier);
    const loaded = review.template && find(review.template);
    if (dossier === undefined || dossier.removed || loaded === undefined) continue;
    const [marks, findings, instruments, facts, audit] = await Promise.all([
      marksThatStand(store, dossier, review, reviews, loaded.template),
      store.findings(review.dossier),
      store.instruments(review.dossier),
      store.facts(review.dossier),
      store.audit(review.dossier),
    ]);
    const read = {
      name: dossier.name,
      procedure: loaded.template.procedure,
      pages: [],
      folios: audit?.folios ?? [],
      flags: [],
      instruments,
      facts,
    };
    const year = Number(review.concluded!.at.slice(0, 4));
    found.push(
      ...foundInReview(
        { dossier: read, template: loaded.template, marks, findings },
        { dossier: review.dossier, year, source: 'review' },
      ),
    );
  }
  const changes = enterProblems(found, await store.problems());
  if (changes.length > 0) await store.commit(changes, by);
  const fresh = changes.filter((each) => each.kind === 'problem.entered' && each.payload.problem.revision === 1).length;
  return { reviews: latest.size, fresh, reworded: changes.length - fresh };
}

/** The panel's word where it has signed, else the review's own. */
async function marksThatStand(
  store: Store,
  { id, consensus: held }: DossierRow,
  review: ReviewRow,
  reviews: readonly ReviewRow[],
  template: ScoringTemplate,
): Promise<readonly Mark[]> {
  if (held?.signed === undefined) return store.marks(id, review.reviewer);
  const signers = new Set(held.signed.signers);
  const read = await Promise.all(
    reviews
      .filter(({ dossier, reviewer }) => dossier === id && signers.has(reviewer))
      .map(async ({ reviewer, concluded }) => ({
        reviewer,
        marks: await store.marks(id, reviewer),
        result: { score: concluded!.score, grade: concluded!.grade },
      })),
  );
  return consensus(template, read, held.decisions).marks.map(asMark);
}
