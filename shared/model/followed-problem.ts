import type { PlainDate } from '../base/plain-date';
import type { LedgerState } from './ledger-state';
import type { Problem } from './problem';
import type { ProblemStep } from './problem-step';

type StepOf<Kind extends ProblemStep['kind']> = Extract<ProblemStep, { kind: Kind }>;

/** A problem as documents tell of it: what was found, and how far it has come on the day they are written. */
export type FollowedProblem = {
  readonly problem: Problem;
  readonly state: LedgerState;
  readonly due: PlainDate | undefined;
  readonly overdue: boolean;
  /** The notice that asked first. */
  readonly notice: StepOf<'notified'> | undefined;
  /** The answer that counts, and what was said to it. */
  readonly answer: StepOf<'answered'> | undefined;
  readonly ruling: StepOf<'ruled'> | undefined;
  readonly revisit: StepOf<'revisited'> | undefined;
};
