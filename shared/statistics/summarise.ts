import type { DossierResult, GateRule } from '../model/campaign-results';
import type { Summary } from '../model/figures';
import type { Grade } from '../model/grade';
import { inPoints } from '../model/points';

/** Counts a set of dossiers. Grades are always counted over all of them; only averages heed the gate rule. */
export function summarise(all: readonly DossierResult[], gateRule: GateRule): Summary {
  const scores = all
    .filter(({ gates }) => gateRule === 'counted' || gates.length === 0)
    .map(({ score }) => inPoints(score));
  const graded = (grade: Grade) => {
    const dossiers = all.filter((each) => each.grade === grade).map(({ dossier }) => dossier);
    return { dossiers, share: shareOf(dossiers.length, all.length) };
  };
  return {
    dossiers: all.map(({ dossier }) => dossier),
    agencies: new Set(all.map(({ agency }) => agency)).size,
    average: average(scores),
    highest: scores.length === 0 ? undefined : Math.max(...scores),
    lowest: scores.length === 0 ? undefined : Math.min(...scores),
    grades: { excellent: graded('excellent'), good: graded('good'), pass: graded('pass'), fail: graded('fail') },
    enterprise: all.filter(({ enterprise }) => enterprise).map(({ dossier }) => dossier),
    gated: all.filter(({ gates }) => gates.length > 0).map(({ dossier }) => dossier),
    problems: all.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

/** Two decimals, half up; undefined over nothing. */
export const average = (values: readonly number[]): number | undefined =>
  values.length === 0
    ? undefined
    : Math.round((Math.round(values.reduce((sum, value) => sum + value * 10, 0)) * 10) / values.length) / 100;

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
