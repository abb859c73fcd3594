import { groupBy } from '../base/group-by';
import type { DossierResult, ResultProblem } from '../model/campaign-results';
import type { HeatMap } from '../model/figures';
import { commonProblems, problemGroups } from './common-problems';
import { problemGroupWords } from './named-figures';
import { compare } from './rank';
import { shareOf } from './summarise';

/** More columns than these cannot be read side by side. */
const ITEMS = 10;

/**
 * In what share of its dossiers each agency has problems of a group, or of an item; the most frequent columns first.
 * Agencies with the most problem cells first, those with fewer than `smallBelow` dossiers below.
 */
export function heatMap(all: readonly DossierResult[], by: 'group' | 'item', smallBelow: number): HeatMap {
  const columns = by === 'group' ? groupColumns(all) : itemColumns(all);
  const keyOf = (problem: ResultProblem): string => (by === 'group' ? problem.group : problem.item);
  const rows = [...groupBy(all, ({ agency }) => agency)].map(([agency, results]) => ({
    agency,
    dossiers: results.map(({ dossier }) => dossier),
    small: results.length < smallBelow,
    cells: columns.map(({ key }) => {
      const found = results.filter(({ problems }) => problems.some((problem) => keyOf(problem) === key));
      return { dossiers: found.map(({ dossier }) => dossier), share: shareOf(found.length, results.length) };
    }),
  }));
  return {
    columns,
    rows: rows.toSorted(
      (a, b) => Number(a.small) - Number(b.small) || heat(b.cells) - heat(a.cells) || compare(a.agency, b.agency),
    ),
  };
}

const heat = (cells: HeatMap['rows'][number]['cells']): number => cells.reduce((sum, { share }) => sum + share, 0);

/** By dossiers, not by problems: the cells count dossiers too. */
const groupColumns = (all: readonly DossierResult[]): HeatMap['columns'] =>
  problemGroups(all)
    .toSorted((a, b) => b.dossiers.length - a.dossiers.length)
    .map(({ group }) => ({ key: group, title: problemGroupWords(group) }));

const itemColumns = (all: readonly DossierResult[]): HeatMap['columns'] =>
  commonProblems(all)
    .slice(0, ITEMS)
    .map(({ item, title }) => ({ key: item, title }));
