import { useServices } from '#renderer/app/services-context.ts';
import { usePictures } from '#renderer/app/use-pictures.ts';
import { type PagePictures, type ViewedPage, viewedPage } from '#renderer/scan-viewer/index.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { DossierState } from '#shared/journal/index';
import type { ReaderReview } from '#shared/panel/index';

export type CitedPages = { readonly viewed: ReadonlyMap<number, ViewedPage>; readonly pictures: PagePictures };

/** The pages any reader pointed at, ready to be cut from. */
export function useCitedPages({ id, scans }: DossierState, reviews: readonly ReaderReview[]): CitedPages {
  const { store } = useServices();
  const pictures = usePictures(scans);
  const cited = reviews.flatMap(({ marks }) => marks.flatMap(({ citations }) => citations.map(({ page }) => page)));
  const wanted = [...new Set(cited)].sort((a, b) => a - b).join(' ');
  const viewed = useLive(async () => {
    const dossier = await store.dossier(id);
    if (dossier === undefined || wanted === '') return [];
    const ordinals = new Set(wanted.split(' ').map(Number));
    const [pages, audit] = await Promise.all([store.pages(dossier), store.audit(id)]);
    return pages
      .filter(({ ordinal }) => ordinals.has(ordinal))
      .map((page) => viewedPage(page, audit?.folios[page.ordinal - 1], dossier));
  }, [store, id, wanted]);
  return { viewed: new Map((viewed ?? []).map((page) => [page.ordinal, page])), pictures };
}
