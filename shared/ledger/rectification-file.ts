import type { Attachment } from '../model/attachment';
import type { ChangeKind } from '../model/change';
import type { HeldProblem } from '../model/held-problem';
import type { ProblemId, StepId } from '../model/ids';
import type { Problem } from '../model/problem';
import type { ProblemChange } from '../model/problem-change';
import type { ProblemStep } from '../model/problem-step';

/** Kinds of change a rectification package may hold. */
export const rectificationKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'problem.entered',
  'problem.moved',
  'problem.step-withdrawn',
]);

/** Problems as changes that tell all of them: what a package carries. */
export const changesTelling = (problems: readonly HeldProblem[]): readonly ProblemChange[] =>
  problems.flatMap(({ id: subject, problem, steps, withdrawn }): readonly ProblemChange[] => [
    { kind: 'problem.entered', subject, payload: { problem } },
    ...Object.values(steps).map((step): ProblemChange => ({ kind: 'problem.moved', subject, payload: { step } })),
    ...(Object.entries(withdrawn) as [StepId, string][]).map(
      ([step, why]): ProblemChange => ({ kind: 'problem.step-withdrawn', subject, payload: { step, why } }),
    ),
  ]);

/** The other way round; a problem told of without its words is left out. */
export function problemsTold(changes: readonly ProblemChange[]): readonly HeldProblem[] {
  const told = new Map<
    ProblemId,
    { problem?: Problem; steps: Record<StepId, ProblemStep>; withdrawn: Record<StepId, string> }
  >();
  for (const change of changes) {
    const held = told.get(change.subject) ?? { steps: {}, withdrawn: {} };
    told.set(change.subject, held);
    if (change.kind === 'problem.entered') held.problem = change.payload.problem;
    if (change.kind === 'problem.moved') held.steps[change.payload.step.id] = change.payload.step;
    if (change.kind === 'problem.step-withdrawn') held.withdrawn[change.payload.step] = change.payload.why;
  }
  return [...told].flatMap(([id, { problem, steps, withdrawn }]) =>
    problem === undefined ? [] : [{ id, problem, steps, withdrawn }],
  );
}

/** Every proof these problems name, each file once. */
export function proofsOf(problems: readonly Pick<HeldProblem, 'steps'>[]): readonly Attachment[] {
  const all = problems.flatMap(({ steps }) =>
    Object.values(steps).flatMap((step) => (step.kind === 'answered' ? step.attachments : [])),
  );
  return [...new Map(all.map((each) => [each.sha256, each])).values()];
}
