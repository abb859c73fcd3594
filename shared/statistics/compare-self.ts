import type { DossierResult } from '../model/campaign-results';
import type { SelfCheck } from '../model/figures';
import { grades } from '../model/grade';
import { inPoints } from '../model/points';
import { average, shareOf } from './summarise';

/** What agencies gave themselves against what the panel gave, over the dossiers that have both. */
export function compareSelf(all: readonly DossierResult[]): SelfCheck {
  const both = all.flatMap((result) => (result.self === undefined ? [] : [{ result, self: result.self }]));
  const count = (graded: (each: (typeof both)[number]) => boolean): number => both.filter(graded).length;
  return {
    covered: both.map(({ result }) => result.dossier),
    share: shareOf(both.length, all.length),
    selfAverage: average(both.map(({ self }) => inPoints(self.score))),
    reviewAverage: average(both.map(({ result }) => inPoints(result.score))),
    overrated: both
      .filter(({ result, self }) => grades.indexOf(self.grade) < grades.indexOf(result.grade))
      .map(({ result }) => result.dossier),
    grades: Object.fromEntries(
      grades.map((grade) => [
        grade,
        { self: count(({ self }) => self.grade === grade), review: count(({ result }) => result.grade === grade) },
      ]),
    ) as SelfCheck['grades'],
  };
}
