import { useMemo } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { followed, standingOf } from '#shared/ledger/index';
import type { SubmissionDraft, SubmissionKind } from '#shared/model/dispatch';
import type { DispatchId } from '#shared/model/ids';
import type { Problem } from '#shared/model/problem';
import { documentNumber, nextSerial, numberingFor } from '#shared/outputs/index';
import { useLedgerPorts } from '../use-ledger';

/** Which problems the submissions tell of: 自查发现 · 司法局通知 · 全部. */
export type Scope = 'self' | 'notified' | 'all';

const inScope: Record<Scope, (problem: Problem) => boolean> = {
  self: ({ source }) => source === 'self-check',
  notified: ({ source }) => source !== 'self-check',
  all: () => true,
};

const noDraft = (year: number): SubmissionDraft => ({
  work: `${year}年度行政执法案卷自查`,
  to: '',
  numbers: {},
  dues: {},
  texts: {},
});

/** The four submissions of this year as far as they were written, and what they tell of. Undefined until known. */
export function useSubmissions(scope: Scope) {
  const { store } = useServices();
  const ports = useLedgerPorts();
  const today = useToday();
  const year = Number(today.slice(0, 4));
  const subject = `submissions-${year}` as DispatchId;
  const held = useLive(async () => {
    const [row, house, sent, problems, progress] = await Promise.all([
      store.dispatch(subject),
      store.house(),
      store.dispatches(),
      store.problems(),
      store.allProgress(),
    ]);
    const checked = progress.filter(({ derived }) => derived !== undefined).length;
    return { draft: row?.draft, letterhead: house.letterhead, sent, problems, checked };
  }, [store, subject]);

  const lines = useMemo(
    () =>
      (held?.problems ?? [])
        .filter(({ problem }) => problem.year === year && inScope[scope](problem))
        .map((each) => ({ held: each, standing: standingOf(each) })),
    [held, scope, year],
  );
  const problems = useMemo(() => lines.map((line) => followed(line, today)), [lines, today]);
  if (held === undefined) return undefined;

  const { letterhead } = held;
  const draft = held.draft ?? noDraft(year);
  const sent = held.sent.map(({ dispatch }) => dispatch);
  const nextNumberOf = (kind: SubmissionKind): string => {
    const numbering = numberingFor(kind, letterhead?.numbering ?? '', sent);
    if (letterhead === undefined || numbering === '') return '';
    return documentNumber({ ...letterhead, numbering }, year, nextSerial(numbering, year, sent));
  };
  return {
    today,
    letterhead,
    draft,
    lines,
    problems,
    checked: held.checked,
    /** The number after the last. */
    nextNumberOf,
    save: (next: SubmissionDraft) =>
      store.commit({ kind: 'dispatch.drafted', subject, payload: { draft: next } }, ports.by),
  };
}

export type SubmissionsHeld = NonNullable<ReturnType<typeof useSubmissions>>;
