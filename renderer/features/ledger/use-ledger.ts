import { useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { closureOf, filterProblems, type LedgerFilter, type Stood, standingOf } from '#shared/ledger/index';
import type { ProblemId } from '#shared/model/ids';
import type { LedgerPorts } from './ledger-store';

/** The ledger as filtered, following every change. `lines` is undefined until first known. */
export function useLedger() {
  const { store } = useServices();
  const today = useToday();
  const problems = useLive(() => store.problems(), [store]);
  const [filter, setFilter] = useState<LedgerFilter>({});
  const [chosen, setChosen] = useState<ReadonlySet<ProblemId>>(new Set());

  const all = useMemo(() => problems?.map((held): Stood => ({ held, standing: standingOf(held) })), [problems]);
  const lines = useMemo(() => all && filterProblems(all, filter, today), [all, filter, today]);
  const agencies = useMemo(
    () =>
      [...new Set((all ?? []).map(({ held }) => held.problem.agency))].toSorted((a, b) => a.localeCompare(b, 'zh-CN')),
    [all],
  );
  const years = useMemo(
    () => [...new Set((all ?? []).map(({ held }) => held.problem.year))].toSorted((a, b) => b - a),
    [all],
  );
  const closure = useMemo(() => closureOf(lines ?? [], today), [lines, today]);
  const counts = useMemo(() => {
    const { states: _, overdue: __, repeated: ___, ...rest } = filter;
    return closureOf(filterProblems(all ?? [], rest, today), today);
  }, [all, filter, today]);

  return {
    today,
    all: all ?? [],
    lines,
    agencies,
    years,
    closure,
    /** What each chip would show, whichever of them is pressed now. */
    counts,
    filter,
    setFilter: (next: LedgerFilter) => {
      setChosen(new Set());
      setFilter(next);
    },
    chosen,
    setChosen,
  };
}

export type Ledger = ReturnType<typeof useLedger>;

export function useLedgerPorts(): LedgerPorts {
  const { store, clock, ids } = useServices();
  const by = useReviewer();
  return useMemo(() => ({ store, clock, ids, by }), [store, clock, ids, by]);
}
