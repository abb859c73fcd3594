import type { DossierResult } from '../model/campaign-results';
import type { SelfCheck } from '../model/figures';
import { type Grade, grades } from '../model/grade';
import { inPoints } from '../model/points';
import { average, shareOf } from './summarise';

/** What agencies gave themselves against what the panel gave, over the dossiers that have both. */
export function compareSelf(all: readonly DossierResult[]): SelfCheck {
  const both = all.flatMap((result) => (result.self === undefined ? [] : [{ result, self: result.self }]));
  const at = (grade: Grade): SelfCheck['grades'][Grade] => {
    const given = both.filter(({ self }) => self.grade === grade);
    const reviewed = both.filter(({ result }) => result.grade === grade);
    return {
      self: given.length,
      review: reviewed.length,
      dossiers: given.map(({ result }) => result.dossier),
      reviewed: reviewed.map(({ result }) => result.dossier),
    };
  };
  return {
    covered: both.map(({ result }) => result.dossier),
    share: shareOf(both.length, all.length),
    selfAverage: average(both.map(({ self }) => inPoints(self.score))),
    reviewAverage: average(both.map(({ result }) => inPoints(result.score))),
    overrated: both
      .filter(({ result, self }) => grades.indexOf(self.grade) < grades.indexOf(result.grade))
      .map(({ result }) => result.dossier),
    grades: { excellent: at('excellent'), good: at('good'), pass: at('pass'), fail: at('fail') },
  };
}
