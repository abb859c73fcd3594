import { useEffect, useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import { layRereads } from '#shared/pipeline/index';
import { layOut, type Reviewed } from './reviewed';

export type ReviewedOrNot =
  | { readonly state: 'opening' }
  | { readonly state: 'not-found' }
  /** Nothing to review yet: pages are still being read. */
  | { readonly state: 'reading'; readonly read: number; readonly pages: number }
  | { readonly state: 'without-standard'; readonly name: string }
  | { readonly state: 'open'; readonly reviewed: Reviewed };

/** Follows one dossier and one reviewer's marks on it; every saved change shows at once. */
export function useReviewed(id: DossierId, reviewer: ReviewerName): ReviewedOrNot {
  const { store, templates, derive } = useServices();
  const head = useLive(async () => {
    const [dossier, progress, review] = await Promise.all([
      store.dossier(id),
      store.progress(id),
      store.review(id, reviewer),
    ]);
    return { dossier, progress, review };
  }, [id, reviewer, store]);
  const marks = useLive(() => store.marks(id, reviewer), [id, reviewer, store]);
  const derived = useLive(async () => {
    const [instruments, facts, findings, audit] = await Promise.all([
      store.instruments(id),
      store.facts(id),
      store.findings(id),
      store.audit(id),
    ]);
    return { instruments, facts, findings, folios: audit?.folios ?? [], flags: audit?.flags ?? [] };
  }, [id, store]);
  const pages = usePages(id, head?.progress?.read ?? 0);

  const onWhoseWord = head?.progress?.derived?.vouchedBy;
  const foreign = onWhoseWord !== undefined && onWhoseWord !== reviewer;
  useEffect(() => {
    if (foreign) void derive(id);
  }, [foreign, derive, id]);

  return useMemo((): ReviewedOrNot => {
    if (!head || !marks || !derived) return { state: 'opening' };
    const { dossier, progress, review } = head;
    if (!dossier || dossier.removed) return { state: 'not-found' };
    const summary = progress?.derived;
    if (!summary) return { state: 'reading', read: progress?.read ?? 0, pages: dossier.pages };
    // What another reviewer's look at unread pages made of the findings is not shown; they are judged afresh at once.
    if (!pages || foreign) return { state: 'opening' };
    const bound = review?.template ?? summary.template;
    const own = bound && templates.find(bound);
    const loaded = own ?? templates.for(summary.procedure);
    if (!loaded) return { state: 'without-standard', name: dossier.name };
    const { concluded, sights = {}, practices = [], vouched = [] } = review ?? {};
    return {
      state: 'open',
      reviewed: layOut({
        dossier,
        loaded,
        missing: own === undefined ? review?.template : undefined,
        pages: layRereads(pages, dossier.rereads),
        marks,
        sights,
        practices,
        vouched,
        concluded,
        ...derived,
      }),
    };
  }, [head, marks, derived, pages, foreign, templates]);
}

/** Texts of long dossiers are large: asked for when the dossier opens and when more of it was read, not at every mark. */
function usePages(id: DossierId, read: number): readonly ReadPage[] | undefined {
  const { store } = useServices();
  const [pages, setPages] = useState<readonly ReadPage[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is what makes the answer stale
  useEffect(() => {
    let wanted = true;
    void store.dossier(id).then(async (dossier) => {
      const answer = dossier && (await store.pages(dossier));
      if (wanted) setPages(answer);
    });
    return () => {
      wanted = false;
    };
  }, [id, read, store]);
  return pages;
}
