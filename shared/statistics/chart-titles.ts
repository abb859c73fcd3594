import { gradeWords } from '../glossary';
import type { CampaignFigures, CommonProblem, HeatMap, Ranked } from '../model/figures';
import { grades } from '../model/grade';
import { problemGroupWords } from './named-figures';
import { shareOf } from './summarise';
import { tenthsWords } from './tenths-words';

/** How did the dossiers do? 37卷中优秀最多，占近六成，不合格2卷 */
export function gradeTitle({ whole }: Pick<CampaignFigures, 'whole'>): string {
  const count = whole.dossiers.length;
  if (count === 0) return '没有符合条件的案卷';
  const most = foremost(grades, (grade) => whole.grades[grade].dossiers.length);
  const names = most.map((grade) => gradeWords[grade]).join('、');
  const { share } = whole.grades[most[0]!];
  if (share === 1) return `${count}卷全部为${names}`;
  const lead = `${count}卷中${names}${most.length > 1 ? '并列最多，各占' : '最多，占'}${tenthsWords(share)}`;
  const failed = whole.grades.fail.dossiers.length;
  if (most.includes('fail')) return lead;
  return `${lead}，${failed === 0 ? '没有不合格案卷' : `不合格${failed}卷`}`;
}

/** Of what kind are the problems? 告知与听证问题占四成，居首；其次是调查取证 */
export function groupTitle({ groups }: Pick<CampaignFigures, 'groups'>): string {
  const [first, second] = groups;
  if (first === undefined) return '没有认定的问题';
  if (second === undefined) return `问题全部集中在${problemGroupWords(first.group)}`;
  const most = foremost(groups, ({ problems }) => problems);
  const share = tenthsWords(first.share);
  if (most.length > 2) return `${most.length}类问题并列最多，各占${share}`;
  const name = problemGroupWords(first.group);
  const next = problemGroupWords(second.group);
  if (most.length === 2) return `${name}问题和${next}问题并列最多，各占${share}`;
  return `${name}问题占${share}，居首；其次是${next}`;
}

/** Where do they gather? 甲局的“告知与听证”最突出：5卷中4卷有问题. Agencies with few dossiers are not held up as the worst. */
export function heatTitle({ rows, columns }: HeatMap): string {
  const cells = rows.flatMap(({ agency, small, dossiers, cells }) =>
    small ? [] : cells.map((cell, at) => ({ ...cell, agency, of: dossiers.length, column: columns[at]!.title })),
  );
  if (columns.length === 0) return '各单位没有认定的问题';
  const worst = foremost(
    foremost(cells, ({ share }) => share),
    ({ dossiers }) => dossiers.length,
  );
  const [first] = worst;
  if (first === undefined) return '各单位案卷较少，只列出问题所在，不作比较';
  const found = first.dossiers.length;
  if (found === 0) return '问题只见于案卷较少的单位，不作比较';
  const others = worst.length > 1 ? `等${worst.length}处` : '';
  return `${first.agency}的“${first.column}”${others}最突出：${first.of}卷中${found}卷有问题`;
}

/** Which problems are worth mending first? Each counted once a dossier; `top` of them are shown. */
export function problemTitle(common: readonly CommonProblem[], top: number): string {
  const [first] = common;
  if (first === undefined) return '没有认定的问题';
  if (common.length === 1) return `问题只有一项：“${first.title}”，涉及${first.dossiers.length}卷`;
  const most = foremost(common, ({ dossiers }) => dossiers.length).length;
  const lead =
    most > 1
      ? `“${first.title}”等${most}项并列最多，各涉及${first.dossiers.length}卷`
      : `“${first.title}”最多，涉及${first.dossiers.length}卷`;
  if (common.length <= top) return lead;
  const cases = (of: readonly CommonProblem[]): number => of.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
  return `前${top}项占全部问题的${tenthsWords(shareOf(cases(common.slice(0, top)), cases(common)))}，${lead}`;
}

/** Who stands where? Only agencies with enough dossiers are compared. */
export function agencyTitle({ agencies, smallBelow }: Pick<CampaignFigures, 'agencies' | 'smallBelow'>): string {
  if (agencies.length === 0) return '没有符合条件的单位';
  const ranked = agencies.filter(({ rank }) => rank !== undefined);
  if (ranked.length === 0) return `各单位案卷少于${smallBelow}卷，平均分仅供参考，不作排名`;
  const highest = foremost(ranked, ({ summary }) => summary.average!);
  const lowest = foremost(ranked, ({ summary }) => -summary.average!);
  const high = highest[0]!.summary.average!;
  const low = lowest[0]!.summary.average!;
  if (ranked.length === 1) return `只有${ranked[0]!.name}达到${smallBelow}卷，平均${high.toFixed(2)}分`;
  if (high === low) return `${ranked.length}家单位平均分相同，均为${high.toFixed(2)}分`;
  const named = (of: readonly Ranked[]): string => `${of[0]!.name}${of.length > 1 ? `等${of.length}家` : ''}`;
  return `${named(highest)}平均${high.toFixed(2)}分最高，${named(lowest)}${low.toFixed(2)}分最低，相差${(high - low).toFixed(2)}分`;
}

/** Those with the greatest value, in their order: a title must not name one where several are alike. */
function foremost<Each>(all: readonly Each[], measure: (each: Each) => number): readonly Each[] {
  const greatest = Math.max(...all.map(measure));
  return all.filter((each) => measure(each) === greatest);
}
