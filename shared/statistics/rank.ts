import { groupBy } from '../base/group-by';
import type { DossierResult, GateRule } from '../model/campaign-results';
import type { Part, Ranked } from '../model/figures';
import { summarise } from './summarise';

/** A summary for each value, most dossiers first, then by name. */
export function parts(
  all: readonly DossierResult[],
  nameOf: (result: DossierResult) => string,
  gateRule: GateRule,
): readonly Part[] {
  const byName = groupBy(all, nameOf);
  return [...byName]
    .map(([name, results]) => ({ name, summary: summarise(results, gateRule) }))
    .toSorted((a, b) => b.summary.dossiers.length - a.summary.dossiers.length || compare(a.name, b.name));
}

/**
 * Agencies by average, best first. Equal averages share a rank (1, 2, 2, 4); who has fewer than `smallBelow` dossiers,
 * or no average under the gate rule, stands below without one.
 */
export function rank(all: readonly DossierResult[], gateRule: GateRule, smallBelow: number): readonly Ranked[] {
  const agencies = parts(all, ({ agency }) => agency, gateRule);
  const comparable = agencies
    .filter(({ summary }) => summary.dossiers.length >= smallBelow && summary.average !== undefined)
    .toSorted((a, b) => b.summary.average! - a.summary.average! || compare(a.name, b.name));
  const ranked = comparable.map((part): Ranked => {
    const same = comparable.filter(({ summary }) => summary.average === part.summary.average);
    return { ...part, rank: comparable.indexOf(same[0]!) + 1, tied: same.length > 1 };
  });
  const rest = agencies.filter((part) => !comparable.includes(part)).map((part): Ranked => ({ ...part, tied: false }));
  return [...ranked, ...rest];
}

/** By code point, which every machine orders alike. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
