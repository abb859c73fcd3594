import type { ProblemId, StepId } from './ids';
import type { Problem } from './problem';
import type { ProblemStep } from './problem-step';

/** What a person decides about one 问题 of the ledger. */
export type ProblemChange =
  /** The problem as it is entered in the ledger, or edited: the highest revision counts. */
  | Of<'problem.entered', { readonly problem: Problem }>
  /** A step in its life, taken here or brought by a file. */
  | Of<'problem.moved', { readonly step: ProblemStep }>
  /** A step taken by mistake; it stays withdrawn though a file brings it again. */
  | Of<'problem.step-withdrawn', { readonly step: StepId; readonly why: string }>
  | Of<'problem.removed', { readonly why: string }>;

type Of<Kind extends string, Payload> = { readonly kind: Kind; readonly subject: ProblemId; readonly payload: Payload };
