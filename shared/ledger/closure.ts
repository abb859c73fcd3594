import type { PlainDate } from '../base/plain-date';
import type { HeldProblem } from '../model/held-problem';
import { type LedgerState, ledgerStates } from '../model/ledger-state';
import { isOverdue, isSettled, type Standing } from './standing';

/** How far one agency has come. */
export type Closure = {
  readonly agency: string;
  readonly total: number;
  readonly by: Readonly<Record<LedgerState, number>>;
  readonly overdue: number;
  /** Problems found in an earlier year too. */
  readonly repeated: number;
  /** 销号率: settled of all that was notified, 0…1; undefined where nothing was notified yet. */
  readonly rate: number | undefined;
};

export type Stood = { readonly held: HeldProblem; readonly standing: Standing };

/** One line for each agency, in the order they first appear. */
export function closureByAgency(all: readonly Stood[], today: PlainDate): readonly Closure[] {
  return [...groupedByAgency(all)].map(([agency, group]) => ({ agency, ...closureOf(group, today) }));
}

export function closureOf(all: readonly Stood[], today: PlainDate): Omit<Closure, 'agency'> {
  const by = Object.fromEntries(ledgerStates.map((state) => [state, 0])) as Record<LedgerState, number>;
  for (const { standing } of all) by[standing.state] += 1;
  const asked = all.length - by.open;
  const settled = all.filter(({ standing }) => isSettled(standing.state)).length;
  return {
    total: all.length,
    by,
    overdue: all.filter(({ standing }) => isOverdue(standing, today)).length,
    repeated: all.filter(({ held }) => held.problem.earlier !== undefined).length,
    rate: asked === 0 ? undefined : settled / asked,
  };
}

/** In the order agencies first appear. */
export function groupedByAgency(all: readonly Stood[]): ReadonlyMap<string, readonly Stood[]> {
  const groups = new Map<string, Stood[]>();
  for (const each of all) {
    const { agency } = each.held.problem;
    const group = groups.get(agency);
    if (group === undefined) groups.set(agency, [each]);
    else group.push(each);
  }
  return groups;
}
