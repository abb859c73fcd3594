import { never } from '../base/never';
import type { EntryOf } from '../model/journal';
import type { ProblemChange } from '../model/problem-change';
import { type JournalState, problemIn } from './journal-state';

/** The change that takes an entry about a problem of the ledger back; undefined where nothing can. */
export function undoOfProblem(entry: EntryOf<ProblemChange>, before: JournalState): ProblemChange | undefined {
  const { subject } = entry;
  const problem = problemIn(before, subject)?.problem;
  switch (entry.kind) {
    case 'problem.entered':
      return problem
        ? { kind: 'problem.entered', subject, payload: { problem } }
        : { kind: 'problem.removed', subject, payload: { why: '撤销' } };
    case 'problem.removed':
      return problem && { kind: 'problem.entered', subject, payload: { problem } };
    default:
      return never(entry);
  }
}
