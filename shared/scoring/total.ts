import type { Grade } from '../model/grade';
import { grades } from '../model/grade';
import { type Points, sum } from '../model/points';
import type { ScoreGroup } from '../model/scorecard';
import type { Gate, GradeLine, ScoringTemplate } from '../model/scoring-template';
import { roundTo, written } from './tenths';

const ZERO = 0 as Points;

type Total = {
  readonly score: Points;
  readonly grade: Grade;
  readonly earned: Points;
  readonly of: Points;
  readonly working: readonly string[];
};

/** Points earned → score, grade and the working that a reviewer can check. */
export function total(template: ScoringTemplate, groups: readonly ScoreGroup[], breached: readonly Gate[]): Total {
  const { earned, of, exact, working: counted } = withBonus(template, groups, sumOf(template, groups.filter(isMaking)));
  const { step, order } = template.rounding;
  const rounded = roundTo(exact, step);
  const zeroed = breached.some(({ effect }) => effect.kind === 'zero');
  const result = zeroed ? ZERO : rounded;
  const graded = zeroed ? ZERO : order === 'grade-then-round' ? exact : rounded;
  const working = [
    ...counted,
    `${order === 'grade-then-round' ? '先定等次后舍入' : '先舍入后定等次'}，步长 ${written(step)}，得 ${written(rounded)}`,
    ...breached.map((gate) => `否决项“${gate.title}”成立：${effectWords(gate)}`),
  ];
  return { score: result, grade: limited(gradeOf(template.gradeLines, graded), breached), earned, of, working };
}

/** `exact` is in tenths and may carry a fraction of one. */
type Sum = Pick<Total, 'earned' | 'of' | 'working'> & { readonly exact: number };

const sumOf = (template: ScoringTemplate, groups: readonly ScoreGroup[]): Sum =>
  template.share === undefined
    ? plainSum(template, groups)
    : sharedSum(
        template.share,
        groups,
        new Set(template.groups.filter(({ counts }) => counts === 'deduction').map(({ id }) => id)),
      );

/** 加分 comes on top of everything else, up to its own most and never beyond the total. */
function withBonus({ total }: ScoringTemplate, groups: readonly ScoreGroup[], before: Sum): Sum {
  const given = sum(groups.filter((group) => !isMaking(group)).map(({ earned }) => earned));
  if (given === 0) return before;
  const exact = Math.min(total, before.exact + given);
  const held = exact < before.exact + given ? `，以 ${written(total)} 分为限` : '';
  return { ...before, exact, working: [...before.working, `加分 ${written(given)}${held}`] };
}

const isMaking = ({ id }: ScoreGroup): boolean => id !== 'bonus';

function plainSum(template: ScoringTemplate, groups: readonly ScoreGroup[]): Sum {
  const earned = sum(groups.map((group) => group.earned));
  const of = sum(groups.map((group) => group.points));
  const scaled = of > 0 && of < template.total && rescales(template, groups);
  const exact = scaled ? (earned * template.total) / of : earned;
  const working = [
    `各项得分之和 ${written(earned)}，参评分值 ${written(of)}`,
    ...(scaled
      ? [`按比例折算：${written(earned)} ÷ ${written(of)} × ${written(template.total)} = ${(exact / 10).toFixed(3)}`]
      : []),
  ];
  return { earned, of, exact, working };
}

/** Where nothing applies that could be earned, nothing is lost: the whole weight stands. */
function sharedSum(
  { base, weight }: NonNullable<ScoringTemplate['share']>,
  groups: readonly ScoreGroup[],
  outside: ReadonlySet<ScoreGroup['id']>,
): Sum {
  const sharing = groups.filter(({ id }) => !outside.has(id));
  const earned = sum(sharing.map((group) => group.earned));
  const of = sum(sharing.map((group) => group.points));
  const taken = sum(
    groups.filter(({ id }) => outside.has(id)).flatMap(({ lines }) => lines.map(({ deduction }) => deduction)),
  );
  const exact = Math.max(0, base + (of === 0 ? weight : (weight * earned) / of) - taken);
  const share = of === 0 ? written(weight) : `${written(weight)} × ${written(earned)} ÷ ${written(of)}`;
  return {
    earned,
    of,
    exact,
    working: [
      `参评项目得分之和 ${written(earned)}，参评项目标准分之和 ${written(of)}，另扣 ${written(taken)}`,
      `${written(base)} + ${share} − ${written(taken)} = ${(exact / 10).toFixed(3)}`,
    ],
  };
}

/** Whether an item that was left out asks for the rest to be scaled up. */
function rescales(template: ScoringTemplate, groups: readonly ScoreGroup[]): boolean {
  const left = new Set(groups.flatMap(({ lines }) => lines.filter((each) => !each.counted).map((each) => each.item)));
  const items = template.groups.flatMap((group) => group.items);
  return items.some((each) => left.has(each.id) && (each.naPolicy ?? template.naPolicy) === 'rescale');
}

/** `parseTemplate` has proved that the last line starts at zero. */
const gradeOf = (lines: readonly GradeLine[], tenths: number): Grade => lines.find(({ from }) => tenths >= from)!.grade;

function limited(grade: Grade, breached: readonly Gate[]): Grade {
  return breached.reduce<Grade>((worst, { effect }) => {
    const best = effect.kind === 'cap-grade' ? effect.best : 'fail';
    return grades.indexOf(best) > grades.indexOf(worst) ? best : worst;
  }, grade);
}

const effectWords = ({ effect }: Gate): string =>
  effect.kind === 'zero' ? '总分计 0 分' : effect.kind === 'fail' ? '直接定为不合格' : '等次封顶';
