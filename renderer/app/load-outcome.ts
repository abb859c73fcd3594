import { type ViewedPage, viewedPage } from '#renderer/scan-viewer/index.ts';
import type { DossierRow, ReviewRow } from '#renderer/storage/index.ts';
import type { PlainDate } from '#shared/base/plain-date';
import type { DossierId } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import type { ReadDossier } from '#shared/model/read-dossier';
import type { ReviewOutcome } from '#shared/outputs/index';
import { consensus, type ReaderReview } from '#shared/panel/index';
import { asMark, layRereads } from '#shared/pipeline/index';
import { score } from '#shared/scoring/index';
import { regradedOf } from './regraded-of';
import type { LoadedTemplate, Services } from './services-context';

type Sources = Pick<Services, 'store' | 'templates'>;

/** A dossier's concluded review as papers about it are made from, and its pages to cut crops from. */
export type StandingOutcome = {
  readonly row: DossierRow;
  readonly outcome: ReviewOutcome;
  readonly viewed: ReadonlyMap<number, ViewedPage>;
};

/** What stands for a dossier: the panel's word where it has signed, else the review concluded last. Undefined where there is neither. */
export async function loadOutcome(
  { store, templates }: Sources,
  id: DossierId,
  day: PlainDate,
  campaign = '',
): Promise<StandingOutcome | undefined> {
  const row = await store.dossier(id);
  const reviews = (await store.concludedReviews())
    .filter(({ dossier }) => dossier === id)
    .toSorted((a, b) => (a.concluded!.at < b.concluded!.at ? -1 : 1));
  const last = reviews.at(-1);
  const loaded = last?.template && templates.find(last.template);
  if (row === undefined || row.removed || last === undefined || loaded === undefined) return undefined;
  const [marks, findings, dossier] = await Promise.all([
    standing(store, row, reviews, loaded),
    store.findings(id),
    readDossier(store, row, loaded),
  ]);
  const regraded = regradedOf(row);
  return {
    row,
    outcome: {
      dossier,
      template: loaded.template,
      templateRef: loaded.ref,
      marks,
      scorecard: score(loaded.template, marks),
      findings,
      reviewer: reviews.map(({ reviewer }) => reviewer).join('、'),
      campaign,
      date: day,
      sights: last.sights ?? {},
      vouched: last.vouched ?? [],
      practices: last.practices ?? [],
      ...(regraded && { regraded }),
      proposed: false,
    },
    viewed: new Map(
      dossier.pages.map((page) => [page.ordinal, viewedPage(page, dossier.folios[page.ordinal - 1], row)]),
    ),
  };
}

async function readDossier(store: Sources['store'], row: DossierRow, loaded: LoadedTemplate): Promise<ReadDossier> {
  const [pages, instruments, facts, audit] = await Promise.all([
    store.pages(row),
    store.instruments(row.id),
    store.facts(row.id),
    store.audit(row.id),
  ]);
  return {
    name: row.name,
    procedure: row.procedure ?? loaded.template.procedure,
    pages: layRereads(pages, row.rereads),
    folios: audit?.folios ?? [],
    flags: audit?.flags ?? [],
    instruments,
    facts,
  };
}

async function standing(
  store: Sources['store'],
  { id, consensus: held }: DossierRow,
  reviews: readonly ReviewRow[],
  { template }: LoadedTemplate,
): Promise<readonly Mark[]> {
  if (held?.signed === undefined) return store.marks(id, reviews.at(-1)!.reviewer);
  const signers = new Set(held.signed.signers);
  const read = await Promise.all(
    reviews
      .filter(({ reviewer }) => signers.has(reviewer))
      .map(
        async ({ reviewer, concluded }): Promise<ReaderReview> => ({
          reviewer,
          marks: await store.marks(id, reviewer),
          result: { score: concluded!.score, grade: concluded!.grade },
        }),
      ),
  );
  return consensus(template, read, held.decisions).marks.map(asMark);
}
