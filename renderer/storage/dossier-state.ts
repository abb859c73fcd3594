import type { DossierState, ReviewState } from '#shared/journal/index';
import type { DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import type { ViewDatabase } from './database';
import { rereadPages } from './rows';

/** Puts a dossier's rows together again, as the journal's fold knows it; undefined where there are none. */
export async function loadState(view: ViewDatabase, id: DossierId): Promise<DossierState | undefined> {
  const row = await view.dossiers.get(id);
  if (row === undefined) return undefined;
  const { pages: _, digests: __, rereadPages: ___, ...rest } = row;
  const [reviews, marks, exports] = await Promise.all([
    view.reviews.where('dossier').equals(id).toArray(),
    view.marks.where('dossier').equals(id).toArray(),
    view.exports.where('dossier').equals(id).sortBy('place'),
  ]);
  const review = ({ dossier: _dossier, ...held }: (typeof reviews)[number]): ReviewState => ({
    ...held,
    marks: Object.fromEntries(
      marks
        .filter(({ reviewer }) => reviewer === held.reviewer)
        .map(({ dossier: _of, ...mark }): [ItemId, Mark] => [mark.item, mark]),
    ),
  });
  return {
    ...rest,
    reviews: Object.fromEntries(reviews.map((held): [ReviewerName, ReviewState] => [held.reviewer, review(held)])),
    exports: exports.map(({ dossier: _dossier, place: _place, ...made }) => made),
  };
}

/** Writes what differs between two states of a dossier; what the fold did not touch is the same object still. */
export async function saveState(view: ViewDatabase, before: DossierState | undefined, after: DossierState) {
  const { reviews, exports, ...rest } = after;
  const dossier = after.id;
  await view.dossiers.put({
    ...rest,
    pages: after.scans.reduce((pages, scan) => pages + scan.pages, 0),
    digests: after.scans.map(({ sha256 }) => sha256),
    ...(after.rereads === undefined ? {} : { rereadPages: rereadPages(after) }),
  });
  await view.exports.bulkPut(exports.map((made, place) => ({ ...made, dossier, place })));
  for (const [name, review] of Object.entries(reviews) as [ReviewerName, ReviewState][]) {
    const earlier = before?.reviews[name];
    if (earlier === review) continue;
    const { marks, ...held } = review;
    await view.reviews.put({ ...held, dossier });
    const gone = Object.keys(earlier?.marks ?? {}).filter((item) => !Object.hasOwn(marks, item));
    await view.marks.bulkDelete(gone.map((item) => [dossier, name, item]));
    const changed = Object.values(marks).filter((mark) => earlier?.marks[mark.item] !== mark);
    await view.marks.bulkPut(changed.map((mark) => ({ ...mark, dossier })));
  }
}
