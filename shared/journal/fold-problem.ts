import { never } from '../base/never';
import type { ProblemId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { ProblemChange } from '../model/problem-change';
import type { ProblemState } from './journal-state';

export const blankProblem = (id: ProblemId): ProblemState => ({ id, removed: false });

/** A problem of the ledger after one more entry about it. */
export function foldProblem(problem: ProblemState, entry: EntryOf<ProblemChange>): ProblemState {
  switch (entry.kind) {
    case 'problem.entered':
      return { ...problem, problem: entry.payload.problem, removed: false };
    case 'problem.removed':
      return { ...problem, removed: true };
    default:
      return never(entry);
  }
}
