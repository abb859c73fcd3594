import type { ProblemId, StepId } from './ids';
import type { Problem } from './problem';
import type { ProblemStep } from './problem-step';

/** A problem with everything known of its life, as a ledger holds it and as a file carries it. */
export type HeldProblem = {
  readonly id: ProblemId;
  readonly problem: Problem;
  readonly steps: Readonly<Record<StepId, ProblemStep>>;
  /** Why, by the step withdrawn. */
  readonly withdrawn: Readonly<Record<StepId, string>>;
};
