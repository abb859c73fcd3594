import { gradeWords } from '../glossary';
import type { CampaignFigures, CommonProblem, HeatMap, Ranked, Summary } from '../model/figures';
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

/** How does it compare with the year before? 平均分比上年上升1.20分，优秀率下降3.5个百分点 */
export function yearTitle({ whole, previous }: Pick<CampaignFigures, 'whole' | 'previous'>): string {
  if (previous === undefined) return '没有上一年度的评查可比';
  const share = ({ grades: by }: Summary): number => by.excellent.share * 100;
  return [
    movement('平均分比上年', (whole.average ?? 0) - (previous.average ?? 0), 2, '分'),
    movement('优秀率', share(whole) - share(previous), 1, '个百分点'),
  ].join('，');
}

/** Do agencies see themselves as the panel does? 12卷有自评，3卷自评偏高，自评平均高出2.10分 */
export function selfTitle({ self }: Pick<CampaignFigures, 'self'>): string {
  const { covered, overrated, selfAverage = 0, reviewAverage = 0 } = self;
  if (covered.length === 0) return '没有报送自评的案卷';
  const high = overrated.length === 0 ? '没有自评等次偏高的' : `${overrated.length}卷自评等次偏高`;
  const apart = Math.round((selfAverage - reviewAverage) * 100) / 100;
  const words = apart === 0 ? '平均分相同' : `自评平均${apart > 0 ? '高出' : '低'}${Math.abs(apart).toFixed(2)}分`;
  return `${covered.length}卷有自评，${high}，${words}`;
}

/** Do readers agree? 一致率96.2%，分歧最多的是“告知听证权利”（3卷） */
export function agreementTitle({ agreement }: Pick<CampaignFigures, 'agreement'>): string {
  const { dossiers, share, divided } = agreement;
  if (dossiers.length === 0) return '没有由两人以上评查的案卷，看不出一致程度';
  const rate = `${dossiers.length}卷的一致率${(Math.round(share * 1000) / 10).toFixed(1)}%`;
  const [first] = divided;
  if (first === undefined) return `${rate}，没有分歧`;
  const most = foremost(divided, (each) => each.dossiers.length);
  const several = most.length > 1;
  return `${rate}，分歧最多的是“${first.title}”${several ? `等${most.length}项` : ''}（${several ? '各' : ''}${first.dossiers.length}卷）`;
}

/** Are limits kept? 5卷有超期，“七个工作日内送达”最多 */
export function overrunTitle({ overruns }: Pick<CampaignFigures, 'overruns'>): string {
  const [first] = overruns;
  if (first === undefined) return '没有认定的超期问题';
  const dossiers = new Set(overruns.flatMap((each) => each.dossiers)).size;
  const most = foremost(overruns, (each) => each.dossiers.length);
  return `${dossiers}卷有超期问题，“${first.title}”${most.length > 1 ? `等${most.length}项并列` : ''}最多`;
}

function movement(of: string, difference: number, decimals: number, unit: string): string {
  const size = Math.abs(difference).toFixed(decimals);
  return Number(size) === 0 ? `${of}持平` : `${of}${difference > 0 ? '上升' : '下降'}${size}${unit}`;
}

/** Those with the greatest value, in their order: a title must not name one where several are alike. */
function foremost<Each>(all: readonly Each[], measure: (each: Each) => number): readonly Each[] {
  const greatest = Math.max(...all.map(measure));
  return all.filter((each) => measure(each) === greatest);
}
