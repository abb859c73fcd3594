import type { Store } from '#renderer/storage/index.ts';
import type { Change } from '#shared/model/change';
import type { HeldProblem } from '#shared/model/held-problem';
import type { ProblemId, ReviewerName, StepId } from '#shared/model/ids';
import type { Problem } from '#shared/model/problem';
import type { ProblemStep } from '#shared/model/problem-step';
import type { Clock, Ids } from '#shared/ports/clock';

/** What the ledger may do. Every command appends to the journal before it resolves. */
export type LedgerPorts = {
  readonly store: Pick<Store, 'commit'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly by: ReviewerName;
};

type Untaken<Step> = Step extends ProblemStep ? Omit<Step, 'id' | 'at' | 'by'> & { readonly by?: ReviewerName } : never;

/** A step before it has a name and a time; `by` is whoever sits here unless told. */
export type NextStep = Untaken<ProblemStep>;

export const stepTaken = ({ clock, ids, by }: LedgerPorts, step: NextStep): ProblemStep =>
  ({ by, ...step, id: ids.fresh() as StepId, at: clock.now().toISOString() }) as ProblemStep;

/** Takes the same step with each problem, as one commit. */
export async function takeStep(
  ports: LedgerPorts,
  steps: readonly { readonly problem: ProblemId; readonly step: NextStep }[],
): Promise<void> {
  const changes = steps.map(
    ({ problem, step }): Change => ({
      kind: 'problem.moved',
      subject: problem,
      payload: { step: stepTaken(ports, step) },
    }),
  );
  if (changes.length > 0) await ports.store.commit(changes, ports.by);
}

export const withdrawStep = ({ store, by }: LedgerPorts, problem: ProblemId, step: StepId, why: string) =>
  store.commit({ kind: 'problem.step-withdrawn', subject: problem, payload: { step, why } }, by);

/** Writes the same over many problems; those it says already are left alone. */
export async function editProblems(
  { store, by }: LedgerPorts,
  problems: readonly HeldProblem[],
  edit: Partial<Omit<Problem, 'revision'>>,
): Promise<void> {
  const changes = problems.flatMap(({ id, problem }): readonly Change[] => {
    const differs = Object.entries(edit).some(([key, value]) => problem[key as keyof Problem] !== value);
    const next = { ...problem, ...edit, revision: problem.revision + 1 };
    return differs ? [{ kind: 'problem.entered', subject: id, payload: { problem: next } }] : [];
  });
  if (changes.length > 0) await store.commit(changes, by);
}

export const removeProblem = ({ store, by }: LedgerPorts, problem: ProblemId, why: string) =>
  store.commit({ kind: 'problem.removed', subject: problem, payload: { why } }, by);
