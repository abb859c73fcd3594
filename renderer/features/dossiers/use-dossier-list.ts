import { useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useLive, useSignal } from '#renderer/storage/index.ts';
import { chosen, countBy, dossierLines, type Filter, type Sorting, type SortKey } from './dossier-list';

/** The table of dossiers as filtered and sorted, following every change. `lines` is undefined until first known. */
export function useDossierList() {
  const { store, reading } = useServices();
  const reviewer = useReviewer();
  const { jobs } = useSignal(reading.state);
  const dossiers = useLive(() => store.dossiers(), [store]);
  const progress = useLive(() => store.allProgress(), [store]);
  const reviews = useLive(() => store.reviewsBy(reviewer), [store, reviewer]);
  const [filter, setFilter] = useState<Filter>('all');
  const [typed, setTyped] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ key: 'receivedAt', down: true });

  const all = useMemo(
    () => dossiers && dossierLines(dossiers, progress ?? [], reviews ?? [], jobs),
    [dossiers, progress, reviews, jobs],
  );
  const lines = useMemo(() => all && chosen(all, filter, typed, sorting), [all, filter, typed, sorting]);
  const counts = useMemo(() => countBy(all ?? []), [all]);

  return {
    lines,
    total: all?.length,
    counts,
    filter,
    setFilter,
    typed,
    setTyped,
    sorting,
    sortBy: (key: SortKey) => setSorting(({ key: before, down }) => ({ key, down: key === before ? !down : false })),
  };
}
