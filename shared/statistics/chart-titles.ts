import { gradeWords } from '../glossary';
import type { CampaignFigures, CommonProblem, HeatMap } from '../model/figures';
import { grades } from '../model/grade';
import { problemGroupWords } from './named-figures';
import { shareOf } from './summarise';
import { tenthsWords } from './tenths-words';

/** How did the dossiers do? 37卷中优秀占三成多，不合格2卷 */
export function gradeTitle({ whole }: Pick<CampaignFigures, 'whole'>): string {
  const count = whole.dossiers.length;
  if (count === 0) return '没有符合条件的案卷';
  const most = grades.toSorted((a, b) => whole.grades[b].dossiers.length - whole.grades[a].dossiers.length)[0]!;
  const failed = whole.grades.fail.dossiers.length;
  const { share } = whole.grades[most];
  const lead =
    share === 1
      ? `${count}卷全部为${gradeWords[most]}`
      : `${count}卷中${gradeWords[most]}最多，占${tenthsWords(share)}`;
  if (most === 'fail') return lead;
  return `${lead}，${failed === 0 ? '没有不合格案卷' : `不合格${failed}卷`}`;
}

/** Of what kind are the problems? 告知与听证问题占四成，居首；其次是调查取证 */
export function groupTitle({ groups }: Pick<CampaignFigures, 'groups'>): string {
  const [first, second] = groups;
  if (first === undefined) return '没有认定的问题';
  if (second === undefined) return `问题全部集中在${problemGroupWords(first.group)}`;
  const two = `${problemGroupWords(first.group)}和${problemGroupWords(second.group)}`;
  if (second.problems === first.problems) return `${two}的问题并列最多，各占${tenthsWords(first.share)}`;
  return `${problemGroupWords(first.group)}问题占${tenthsWords(first.share)}，居首；其次是${problemGroupWords(second.group)}`;
}

/** Where do they gather? 甲局的告知与听证最突出：5卷中4卷有问题. Agencies with few dossiers are not held up as the worst. */
export function heatTitle({ rows, columns }: HeatMap): string {
  const cells = rows.flatMap(({ agency, small, dossiers, cells }) =>
    small ? [] : cells.map((cell, at) => ({ ...cell, agency, of: dossiers.length, column: columns[at]!.title })),
  );
  const worst = cells.toSorted((a, b) => b.share - a.share || b.dossiers.length - a.dossiers.length)[0];
  if (columns.length === 0) return '各单位没有认定的问题';
  if (worst === undefined) return '各单位案卷较少，只列出问题所在，不作比较';
  if (worst.dossiers.length === 0) return '问题只见于案卷较少的单位，不作比较';
  return `${worst.agency}的“${worst.column}”最突出：${worst.of}卷中${worst.dossiers.length}卷有问题`;
}

/** Which problems are worth mending first? Each counted once a dossier; `top` of them are shown. */
export function problemTitle(common: readonly CommonProblem[], top: number): string {
  const [first] = common;
  if (first === undefined) return '没有认定的问题';
  if (common.length === 1) return `问题只有一项：“${first.title}”，涉及${first.dossiers.length}卷`;
  const lead = `“${first.title}”最多，涉及${first.dossiers.length}卷`;
  if (common.length <= top) return lead;
  const cases = (of: readonly CommonProblem[]): number => of.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
  return `前${top}项占全部问题的${tenthsWords(shareOf(cases(common.slice(0, top)), cases(common)))}，${lead}`;
}

/** Who stands where? Only agencies with enough dossiers are compared. */
export function agencyTitle({ agencies, smallBelow }: Pick<CampaignFigures, 'agencies' | 'smallBelow'>): string {
  if (agencies.length === 0) return '没有符合条件的单位';
  const ranked = agencies.filter(({ rank }) => rank !== undefined);
  const [best, last] = [ranked[0], ranked.at(-1)];
  if (best === undefined || last === undefined) return `各单位案卷少于${smallBelow}卷，平均分仅供参考，不作排名`;
  const high = best.summary.average!;
  const low = last.summary.average!;
  if (ranked.length === 1) return `只有${best.name}达到${smallBelow}卷，平均${high.toFixed(2)}分`;
  if (high === low) return `${ranked.length}家单位平均分相同，均为${high.toFixed(2)}分`;
  return `${best.name}平均${high.toFixed(2)}分最高，${last.name}${low.toFixed(2)}分最低，相差${(high - low).toFixed(2)}分`;
}
