import type { PlainDate } from '../base/plain-date';
import type { LedgerState } from '../model/ledger-state';
import type { ProblemCategory, ProblemSeverity } from '../model/problem';
import type { Stood } from './closure';
import { isOverdue } from './standing';

/** Everything unset lets everything through. */
export type LedgerFilter = {
  readonly states?: readonly LedgerState[];
  readonly overdue?: boolean;
  readonly repeated?: boolean;
  readonly agency?: string;
  readonly year?: number;
  readonly category?: ProblemCategory;
  readonly severity?: ProblemSeverity;
  /** Characters to be found in number, agency, matter, title, words or owner. */
  readonly typed?: string;
};

/** What a filter leaves, overdue first, then by limit, then by number. */
export function filterProblems(all: readonly Stood[], filter: LedgerFilter, today: PlainDate): readonly Stood[] {
  const typed = filter.typed?.trim().toLowerCase() ?? '';
  return all
    .filter((each) => passes(each, filter, typed, today))
    .map((each) => ({
      each,
      key: [isOverdue(each.standing, today) ? 0 : 1, each.standing.due ?? '9999', each.held.problem.number] as const,
    }))
    .sort(({ key: a }, { key: b }) => a[0] - b[0] || order(a[1], b[1]) || order(a[2], b[2]))
    .map(({ each }) => each);
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function passes(
  { held: { problem }, standing }: Stood,
  filter: LedgerFilter,
  typed: string,
  today: PlainDate,
): boolean {
  const { states, overdue, repeated, agency, year, category, severity } = filter;
  return (
    (states === undefined || states.includes(standing.state)) &&
    (overdue !== true || isOverdue(standing, today)) &&
    (repeated !== true || problem.earlier !== undefined) &&
    (agency === undefined || problem.agency === agency) &&
    (year === undefined || problem.year === year) &&
    (category === undefined || problem.category === category) &&
    (severity === undefined || problem.severity === severity) &&
    (typed === '' ||
      [problem.number, problem.agency, problem.matter, problem.title, problem.words, problem.owner].some((words) =>
        words.toLowerCase().includes(typed),
      ))
  );
}
