import { gradeWords } from '../glossary';
import type { ArbitrationRules } from '../model/campaign';
import type { Grade } from '../model/grade';
import { inPoints, type Points, points } from '../model/points';
import type { Divergence } from './divergences';
import type { ReaderReview } from './locked';

/** Why the lead must decide, in a sentence each; none where readers may settle between themselves. */
export function arbitrationReasons(
  rules: ArbitrationRules,
  reviews: readonly ReaderReview[],
  divergent: readonly Divergence[],
): readonly string[] {
  const grades = [...new Set(reviews.map(({ result }) => result.grade))];
  const scores = reviews.map(({ result }) => points(result.score));
  const gap = (Math.max(...scores) - Math.min(...scores)) as Points;
  const failing = reviews.filter(({ result }) => result.grade === 'fail').map(({ reviewer }) => reviewer);
  const gates = divergent.filter(({ kind }) => kind === 'gate').length;
  return [
    ...(rules.anyFail && failing.length > 0 ? [`${failing.join('、')}评为不合格`] : []),
    ...(rules.gradeDiffers && grades.length > 1 ? [`等次不一致：${grades.map(gradeName).join('、')}`] : []),
    ...(rules.gapOver !== undefined && gap > rules.gapOver
      ? [`总分相差 ${inPoints(gap)} 分，超过 ${inPoints(rules.gapOver)} 分`]
      : []),
    ...(rules.gateByOne && gates > 0 ? [`${gates} 个否决项只有部分评查员认定`] : []),
  ];
}

/** A grade of another standard is shown as written. */
const gradeName = (grade: string): string => gradeWords[grade as Grade] ?? grade;
