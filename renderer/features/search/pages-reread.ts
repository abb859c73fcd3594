import { type DossierRow, pageKey } from '#renderer/storage/index.ts';
import type { DossierId } from '#shared/model/ids';
import type { RegionReread } from '#shared/model/region-reread';
import { findOnPage } from '#shared/search/index';

/** Second readings that people chose for parts of pages; each holds in its dossier only. */
export function pagesReread(dossiers: readonly Pick<DossierRow, 'id' | 'rereads'>[]) {
  const byPage = new Map<string, Map<DossierId, RegionReread[]>>();
  for (const { id, rereads = [] } of dossiers) {
    for (const reread of rereads) {
      const page = pageKey(reread.scan, reread.index);
      const held = byPage.get(page) ?? new Map<DossierId, RegionReread[]>();
      held.set(id, [...(held.get(id) ?? []), reread]);
      byPage.set(page, held);
    }
  }
  return {
    of: (page: string, dossier: DossierId): readonly RegionReread[] | undefined => byPage.get(page)?.get(dossier),
    /** Pages whose second readings hold the words. */
    pagesWith: (words: string, slips: number): readonly string[] =>
      [...byPage].flatMap(([page, held]) => {
        const rereads = [...held.values()].flat();
        return rereads.some(({ lines }) => findOnPage(lines, words, slips).length > 0) ? [page] : [];
      }),
  };
}
