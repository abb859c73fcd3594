import type { Turn } from '#shared/model/geometry';
import type { DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { Page } from '#shared/model/page';
import type { PageReading, ReadPage } from '#shared/model/page-text';
import type { TemplateRef } from '#shared/model/scoring-template';
import type { ViewDatabase } from './database';
import { loadState } from './dossier-state';
import { type DossierRow, pageKey, type ReadingRow, type ReviewRow, recipeFor, turnOf } from './rows';

/** Questions the screens ask about dossiers; each may be asked live. */
export function dossierQueries(view: ViewDatabase) {
  return {
    dossiers: async () => (await view.dossiers.orderBy('receivedAt').toArray()).filter(isHere),
    dossier: (id: DossierId) => view.dossiers.get(id),
    /** Dossiers that hold this very file. */
    dossiersWith: async (scan: Sha256) => (await view.dossiers.where('digests').equals(scan).toArray()).filter(isHere),
    /** Everything people decided about a dossier, as the journal's fold knows it; for undo and for exports. */
    state: (id: DossierId) => loadState(view, id),
    allProgress: () => view.progress.toArray(),
    progress: (id: DossierId) => view.progress.get(id),
    reviewsBy: (reviewer: ReviewerName) => view.reviews.filter((review) => review.reviewer === reviewer).toArray(),
    /** Every review that was brought to its end on this desk. */
    concludedReviews: () => concludedReviews(view),
    /** Every standard something in this library is bound to. */
    boundStandards: () => boundStandards(view),
    review: (id: DossierId, reviewer: ReviewerName) => view.reviews.get([id, reviewer]),
    marks: (id: DossierId, reviewer: ReviewerName) =>
      view.marks
        .where('dossier')
        .equals(id)
        .filter((mark) => mark.reviewer === reviewer)
        .toArray(),
    exports: (id: DossierId) => view.exports.where('dossier').equals(id).sortBy('place'),
    audit: (id: DossierId) => view.audits.get(id),
    /** As they were derived: what a person arranges anew goes into the journal, which takes nothing but instruments. */
    instruments: async (id: DossierId): Promise<readonly Instrument[]> =>
      (await view.instruments.where('dossier').equals(id).toArray()).map(({ dossier: _, ...instrument }) => instrument),
    facts: async (id: DossierId) => (await view.facts.where('dossier').equals(id).toArray()).map(({ fact }) => fact),
    findings: async (id: DossierId) =>
      (await view.findings.where('dossier').equals(id).toArray()).map(({ finding }) => finding),
    proposals: async (id: DossierId) =>
      (await view.proposals.where('dossier').equals(id).toArray()).map(({ proposal }) => proposal),
    /** All pages with what was read on them; texts of long dossiers are large, so ask once, not live per page. */
    pages: (dossier: DossierRow): Promise<readonly ReadPage[]> => readPages(view, dossier),
    thumbnail: async (page: Page) => (await view.thumbnails.get(pageKey(page.scan, page.index)))?.picture,
  };
}

async function boundStandards(view: ViewDatabase): Promise<readonly TemplateRef[]> {
  const [reviews, campaigns, checklists] = await Promise.all([
    view.reviews.toArray(),
    view.campaigns.toArray(),
    view.checklists.toArray(),
  ]);
  return [
    ...reviews.flatMap(({ template }) => template ?? []),
    ...checklists.flatMap(({ checklist }) => checklist?.template ?? []),
    ...campaigns.flatMap(({ plan }) => Object.values(plan?.standards ?? {})),
  ];
}

/** What came in a package counts only once the panel has signed: before that nobody here may see how one reader marked. */
async function concludedReviews(view: ViewDatabase): Promise<readonly ReviewRow[]> {
  const reviews = await view.reviews.filter(({ concluded }) => concluded !== undefined).toArray();
  const sent = [...new Set(reviews.filter(({ received }) => received !== undefined).map(({ dossier }) => dossier))];
  const rows = await view.dossiers.bulkGet(sent);
  const unsigned = new Set(sent.filter((_, place) => rows[place]?.consensus?.signed === undefined));
  return reviews.filter(({ dossier }) => !unsigned.has(dossier));
}

const isHere = ({ removed, name }: DossierRow) => !removed && name !== '';

/** The pages of a dossier in order. */
export const pagesOf = ({ scans }: Pick<DossierRow, 'scans'>): readonly Page[] =>
  scans
    .flatMap((scan) => Array.from({ length: scan.pages }, (_, index) => ({ scan: scan.sha256, index })))
    .map((page, place) => ({ ordinal: place + 1, ...page }));

async function readPages(view: ViewDatabase, dossier: DossierRow): Promise<readonly ReadPage[]> {
  const pages = pagesOf(dossier);
  const keys = pages.map(({ scan, index }) => pageKey(scan, index));
  const [rows, troubles] = await Promise.all([
    view.readings.where('page').anyOf(keys).toArray(),
    view.troubles.bulkGet(keys),
  ]);
  const readings = new Map<string, ReadingRow[]>();
  for (const row of rows) readings.set(row.page, [...(readings.get(row.page) ?? []), row]);
  return pages.map((page, place) => {
    const reading = best(readings.get(keys[place]!) ?? [], turnOf(dossier, page));
    const trouble = reading === undefined ? troubles[place]?.words : undefined;
    return trouble === undefined ? { ...page, reading } : { ...page, reading, trouble };
  });
}

/** The latest reading of the page as a person turned it; else the latest. */
function best(rows: readonly ReadingRow[], turn: Turn | undefined): PageReading | undefined {
  const suffix = turn === undefined ? undefined : recipeFor('', turn);
  const turned = rows.filter(({ recipe }) => suffix !== undefined && recipe.endsWith(suffix));
  return (turned.length > 0 ? turned : rows).toSorted((a, b) => a.readAt - b.readAt).at(-1)?.reading;
}
