import type { ProblemId } from './ids';
import type { Problem } from './problem';

/** What a person decides about one 问题 of the ledger. */
export type ProblemChange =
  /** The problem as it is entered in the ledger, or entered again with other words. */
  Of<'problem.entered', { readonly problem: Problem }> | Of<'problem.removed', { readonly why: string }>;

type Of<Kind extends string, Payload> = { readonly kind: Kind; readonly subject: ProblemId; readonly payload: Payload };
