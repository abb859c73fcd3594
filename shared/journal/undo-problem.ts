import { never } from '../base/never';
import type { EntryOf } from '../model/journal';
import type { ProblemChange } from '../model/problem-change';
import { type JournalState, problemIn } from './journal-state';

/** The change that takes an entry about a problem of the ledger back; undefined where nothing can. */
export function undoOfProblem(entry: EntryOf<ProblemChange>, before: JournalState): ProblemChange | undefined {
  const { subject } = entry;
  const held = problemIn(before, subject);
  switch (entry.kind) {
    case 'problem.entered': {
      if (held?.problem === undefined || held.removed) {
        return { kind: 'problem.removed', subject, payload: { why: '撤销' } };
      }
      const revision = Math.max(entry.payload.problem.revision, held.problem.revision) + 1;
      return { kind: 'problem.entered', subject, payload: { problem: { ...held.problem, revision } } };
    }
    case 'problem.moved': {
      const step = entry.payload.step.id;
      if (held !== undefined && (Object.hasOwn(held.steps, step) || Object.hasOwn(held.withdrawn, step))) {
        return undefined;
      }
      return { kind: 'problem.step-withdrawn', subject, payload: { step, why: '撤销' } };
    }
    case 'problem.step-withdrawn':
      return undefined;
    case 'problem.removed':
      return held?.problem === undefined || held.removed
        ? undefined
        : { kind: 'problem.entered', subject, payload: { problem: held.problem } };
    default:
      return never(entry);
  }
}
