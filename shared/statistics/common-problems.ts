import { groupBy } from '../base/group-by';
import type { DossierResult, ResultProblem } from '../model/campaign-results';
import type { CampaignFigures, CommonProblem } from '../model/figures';
import { inPoints } from '../model/points';
import { compare } from './rank';
import { shareOf } from './summarise';

/** Items by how many dossiers violate them, then by points lost. An item counts once a dossier. `wanted` leaves problems out. */
export function commonProblems(
  all: readonly DossierResult[],
  wanted: (problem: ResultProblem) => boolean = () => true,
): readonly CommonProblem[] {
  const found = all.flatMap((result) => result.problems.filter(wanted).map((problem) => ({ result, problem })));
  return [...groupBy(found, ({ problem }) => problem.item)]
    .map(([item, cases]): CommonProblem => {
      const { title, group } = cases[0]!.problem;
      const dossiers = [...new Set(cases.map(({ result }) => result.dossier))];
      return {
        item,
        title,
        group,
        dossiers,
        share: shareOf(dossiers.length, all.length),
        agencies: new Set(cases.map(({ result }) => result.agency)).size,
        deducted: cases.reduce((sum, { problem }) => sum + inPoints(problem.deduction) * 10, 0) / 10,
        examples: mostFrequent(cases.map(({ problem }) => problem.words).filter((words) => words !== '')),
      };
    })
    .toSorted((a, b) => b.dossiers.length - a.dossiers.length || b.deducted - a.deducted || compare(a.item, b.item));
}

const mostFrequent = (words: readonly string[]): readonly string[] =>
  [...groupBy(words, (each) => each)].toSorted(([, a], [, b]) => b.length - a.length).map(([each]) => each);

/** Problems by group of the standard, most first; shares of all problems. */
export function problemGroups(all: readonly DossierResult[]): CampaignFigures['groups'] {
  const found = all.flatMap(({ dossier, problems }) => problems.map(({ group }) => ({ dossier, group })));
  return [...groupBy(found, ({ group }) => group)]
    .map(([group, cases]) => ({
      group,
      problems: cases.length,
      dossiers: [...new Set(cases.map(({ dossier }) => dossier))],
      share: shareOf(cases.length, found.length),
    }))
    .toSorted((a, b) => b.problems - a.problems || compare(a.group, b.group));
}
