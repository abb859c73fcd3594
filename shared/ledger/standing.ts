import type { PlainDate } from '../base/plain-date';
import type { HeldProblem } from '../model/held-problem';
import type { LedgerState } from '../model/ledger-state';
import { type Aside, lifeOf, type Round } from './rounds';

/** Where a problem stands, and how it came there. */
export type Standing = {
  readonly state: LedgerState;
  readonly rounds: readonly Round[];
  /** The round the problem is in. */
  readonly round: Round | undefined;
  readonly due: PlainDate | undefined;
  readonly aside: readonly Aside[];
};

export function standingOf({ problem, steps }: Pick<HeldProblem, 'problem' | 'steps'>): Standing {
  const { owner, due } = problem;
  const { rounds, aside } = lifeOf(Object.values(steps), { owner, ...(due !== undefined && { due }) });
  const round = rounds.at(-1);
  const state = round === undefined && problem.settled !== undefined ? problem.settled.state : stateIn(round);
  return { state, rounds, round, due: round === undefined ? due : (round.due ?? due), aside };
}

function stateIn(round: Round | undefined): LedgerState {
  if (round === undefined) return 'open';
  const { ruling, answer, number } = round;
  if (ruling !== undefined && ruling.ruling.kind !== 'returned') return ruling.ruling.kind;
  if (answer === undefined) return number > 1 ? 'returned' : 'notified';
  return answer.answer.kind === 'accepted' ? 'rectifying' : 'submitted';
}

/** Nothing more is asked of the agency. */
export const isSettled = (state: LedgerState): boolean =>
  state === 'closed' || state === 'not-accepted' || state === 'unmendable';

/** 逾期: the limit has passed and the agency has not answered for good. */
export const isOverdue = ({ state, due }: Standing, today: PlainDate): boolean =>
  due !== undefined && due < today && !isSettled(state) && state !== 'submitted';

/** The answer came after the limit, by the day written on it. */
export const answeredLate = ({ due, answer }: Round): boolean =>
  due !== undefined && answer !== undefined && answer.at.slice(0, 10) > due;
