import type { PlainDate } from '../base/plain-date';
import type { FollowedProblem } from '../model/followed-problem';
import type { Stood } from './closure';
import { isOverdue } from './standing';

/** The problem as documents written on `today` tell of it. In a new round the last one's answer is still what is known. */
export function followed({ held, standing }: Stood, today: PlainDate): FollowedProblem {
  const { rounds, round, state, due } = standing;
  const last = rounds.findLast(({ answer }) => answer !== undefined);
  const first = rounds[0]?.openers.find((step) => step.kind === 'notified');
  const revisit = rounds.findLast((each) => each.revisit !== undefined)?.revisit;
  return {
    problem: held.problem,
    state,
    due,
    overdue: isOverdue(standing, today),
    notice: first,
    answer: round?.answer ?? last?.answer,
    ruling: round?.ruling ?? last?.ruling,
    revisit,
  };
}
