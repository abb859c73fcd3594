import { canonicalJson } from '../base/canonical-json';
import { never } from '../base/never';
import type { ProblemId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { Problem } from '../model/problem';
import type { ProblemChange } from '../model/problem-change';
import type { ProblemState } from './journal-state';

export const blankProblem = (id: ProblemId): ProblemState => ({ id, steps: {}, withdrawn: {}, removed: false });

/** A problem of the ledger after one more entry about it. Entries brought by files may come in any order, and twice. */
export function foldProblem(problem: ProblemState, entry: EntryOf<ProblemChange>): ProblemState {
  switch (entry.kind) {
    case 'problem.entered':
      return { ...problem, problem: newer(problem.problem, entry.payload.problem), removed: false };
    case 'problem.moved': {
      const { step } = entry.payload;
      if (Object.hasOwn(problem.steps, step.id) || Object.hasOwn(problem.withdrawn, step.id)) return problem;
      return { ...problem, steps: { ...problem.steps, [step.id]: step } };
    }
    case 'problem.step-withdrawn': {
      const { step, why } = entry.payload;
      const { [step]: _, ...steps } = problem.steps;
      return { ...problem, steps, withdrawn: { ...problem.withdrawn, [step]: why } };
    }
    case 'problem.removed':
      return { ...problem, removed: true };
    default:
      return never(entry);
  }
}

/** Two desks may have edited the same revision: both then keep the same one of the two. */
function newer(held: Problem | undefined, come: Problem): Problem {
  if (held === undefined || come.revision > held.revision) return come;
  if (come.revision < held.revision) return held;
  return canonicalJson(come) > canonicalJson(held) ? come : held;
}
