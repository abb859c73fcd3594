import { canonicalJson } from '../base/canonical-json';
import type { HeldProblem } from '../model/held-problem';
import type { ProblemId } from '../model/ids';
import type { ProblemChange } from '../model/problem-change';
import type { ProblemStep } from '../model/problem-step';

/** Who a file comes from decides what it may change. */
export type FileOrigin = { readonly from: 'bureau' } | { readonly from: 'agency'; readonly agency: string };

/** What in a file was not taken over, and why. */
export type Refused = {
  readonly problem: ProblemId;
  readonly number: string;
  readonly why: /** An agency answers what it was sent, and nothing else. */
    | 'not-in-ledger'
    | 'other-agency'
    /** A step of the bureau's that the bureau does not know, or a known one with other words. */
    | 'not-theirs'
    | 'altered';
};

export type Merge = { readonly changes: readonly ProblemChange[]; readonly refused: readonly Refused[] };

/**
 * What a file adds to a ledger. State-based: what is known already adds nothing, so files may come late, twice, in part
 * or out of order, and end in the same ledger. From an agency only answers to its own problems are taken.
 */
export function mergeProblems(
  ledger: ReadonlyMap<ProblemId, HeldProblem>,
  incoming: readonly HeldProblem[],
  origin: FileOrigin,
): Merge {
  const changes: ProblemChange[] = [];
  const refused: Refused[] = [];
  for (const come of incoming) {
    const held = ledger.get(come.id);
    const refuse = (why: Refused['why']) => refused.push({ problem: come.id, number: come.problem.number, why });
    if (origin.from === 'agency') {
      if (held === undefined) {
        refuse('not-in-ledger');
        continue;
      }
      if (held.problem.agency !== origin.agency) {
        refuse('other-agency');
        continue;
      }
    } else if (held === undefined || come.problem.revision > held.problem.revision) {
      changes.push({ kind: 'problem.entered', subject: come.id, payload: { problem: come.problem } });
    }
    for (const step of Object.values(come.steps)) {
      const known = held?.steps[step.id];
      if (known !== undefined) {
        if (canonicalJson(known) !== canonicalJson(step)) refuse('altered');
        continue;
      }
      if (held !== undefined && Object.hasOwn(held.withdrawn, step.id)) continue;
      if (mayBring(step, origin)) changes.push({ kind: 'problem.moved', subject: come.id, payload: { step } });
      else refuse('not-theirs');
    }
    for (const [step, why] of Object.entries(come.withdrawn) as [ProblemStep['id'], string][]) {
      if (held !== undefined && Object.hasOwn(held.withdrawn, step)) continue;
      const known = held?.steps[step];
      if (origin.from === 'bureau' || known === undefined || known.kind === 'answered') {
        changes.push({ kind: 'problem.step-withdrawn', subject: come.id, payload: { step, why } });
      }
    }
  }
  return { changes, refused };
}

const mayBring = (step: ProblemStep, { from }: FileOrigin): boolean => from === 'bureau' || step.kind === 'answered';
