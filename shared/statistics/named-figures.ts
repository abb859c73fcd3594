import { gradeWords, groupWords, procedureWords } from '../glossary';
import type { CampaignResults, ResultProblem } from '../model/campaign-results';
import type { CampaignFigures, Figure, Summary } from '../model/figures';
import { grades } from '../model/grade';
import type { DossierId } from '../model/ids';
import { type Procedure, procedures } from '../model/procedure';
import { count, figure, percent, rate, score } from './figure';
import { tableFigures } from './table-figures';

type Counted = Omit<CampaignFigures, 'named'>;

/** Every figure a text may name, by the word it is named with: {优秀率}. */
export function namedFigures(results: CampaignResults, counted: Counted): ReadonlyMap<string, Figure> {
  const { whole, previous, self, agencies } = counted;
  const rule = gateRuleWords(counted.gateRule);
  const figures: Figure[] = [
    figure('年度', String(results.year), [], '评查活动的年度'),
    figure('卷数', count(whole.dossiers.length), whole.dossiers, '参评案卷'),
    figure('单位数', count(whole.agencies), whole.dossiers, '参评案卷所属的执法单位'),
    ...ofProcedures(results),
    figure('涉企卷数', count(whole.enterprise.length), whole.enterprise, '当事人为企业、个体工商户等单位的案卷'),
    figure('涉企占比', percent(whole.enterprise.length, whole.dossiers.length), whole.enterprise, '涉企案卷占参评案卷'),
    ...grades.flatMap((grade) => {
      const { dossiers } = whole.grades[grade];
      return [
        figure(`${gradeWords[grade]}卷数`, count(dossiers.length), dossiers, `评为${gradeWords[grade]}的案卷`),
        figure(
          `${gradeWords[grade]}率`,
          percent(dossiers.length, whole.dossiers.length),
          dossiers,
          `评为${gradeWords[grade]}的案卷占参评案卷`,
        ),
      ];
    }),
    figure('平均分', score(whole.average), whole.dossiers, `参评案卷得分的平均数，${rule}`),
    figure('最高分', score(whole.highest), extremes(results, whole.highest), `参评案卷的最高得分，${rule}`),
    figure('最低分', score(whole.lowest), extremes(results, whole.lowest), `参评案卷的最低得分，${rule}`),
    figure('否决卷数', count(whole.gated.length), whole.gated, '存在否决项的案卷'),
    figure('问题数', count(whole.problems), withProblems(results), '全部案卷的问题合计'),
    figure('卷均问题数', ratio(whole.problems, whole.dossiers.length), whole.dossiers, '问题数除以参评案卷数'),
    figure('自查卷数', count(self.covered.length), self.covered, '报送自查结果的参评案卷'),
    figure(
      '自查覆盖率',
      percent(self.covered.length, whole.dossiers.length),
      self.covered,
      '报送自查结果的案卷占参评案卷',
    ),
    figure('自查平均分', score(self.selfAverage), self.covered, '报送自查结果的案卷的自评平均分'),
    figure('自查卷抽查平均分', score(self.reviewAverage), self.covered, '报送自查结果的案卷的评查平均分'),
    figure('自评偏高卷数', count(self.overrated.length), self.overrated, '自评等次高于评查等次的案卷'),
    figure(
      '样本不足单位数',
      count(agencies.filter(({ rank }) => rank === undefined).length),
      agencies.filter(({ rank }) => rank === undefined).flatMap(({ summary }) => summary.dossiers),
      `参评案卷少于${counted.smallBelow}卷、不参加排名的单位`,
    ),
    ...(previous === undefined ? [] : comparison(whole, previous)),
    ...counted.common.map((problem, index) =>
      figure(
        `共性问题${index + 1}`,
        count(problem.dossiers.length),
        problem.dossiers,
        `存在“${problem.title}”问题的案卷`,
      ),
    ),
    ...counted.groups.map(({ group, problems, dossiers, share }) =>
      figure(
        `${problemGroupWords(group)}问题占比`,
        rate(share),
        dossiers,
        `${problemGroupWords(group)}类问题${problems}个，占全部问题`,
      ),
    ),
    ...tableFigures(counted),
  ];
  return new Map(figures.map((each) => [each.key, each]));
}

export const gateRuleWords = (rule: CampaignFigures['gateRule']): string =>
  rule === 'counted' ? '含否决卷' : '不含否决卷';

export const problemGroupWords = (group: ResultProblem['group']): string =>
  group === 'gate' ? '否决项' : groupWords[group];

function ofProcedures({ dossiers }: CampaignResults): readonly Figure[] {
  return procedures.flatMap((procedure: Procedure) => {
    const of = dossiers.filter((each) => each.procedure === procedure).map(({ dossier }) => dossier);
    const name = procedureWords[procedure];
    return of.length === 0 ? [] : [figure(`${name}卷数`, count(of.length), of, `${name}案卷`)];
  });
}

function comparison(now: Summary, before: Summary): readonly Figure[] {
  const share = ({ grades: by, dossiers }: Summary) =>
    (by.excellent.dossiers.length / Math.max(1, dossiers.length)) * 100;
  return [
    figure('上年卷数', count(before.dossiers.length), before.dossiers, '上一年度参评案卷'),
    figure('上年平均分', score(before.average), before.dossiers, '上一年度平均分'),
    figure(
      '平均分同比',
      change((now.average ?? 0) - (before.average ?? 0), '分'),
      now.dossiers,
      '与上一年度平均分之差',
    ),
    figure(
      '优秀率同比',
      change(share(now) - share(before), '个百分点'),
      now.grades.excellent.dossiers,
      '与上一年度优秀率之差',
    ),
  ];
}

const withProblems = ({ dossiers }: CampaignResults): readonly DossierId[] =>
  dossiers.filter(({ problems }) => problems.length > 0).map(({ dossier }) => dossier);

const extremes = ({ dossiers }: CampaignResults, value: number | undefined): readonly DossierId[] =>
  dossiers.filter(({ score: points }) => points / 10 === value).map(({ dossier }) => dossier);

const ratio = (part: number, whole: number): string =>
  whole === 0 ? '—' : (Math.round((part * 100) / whole) / 100).toFixed(2);

const change = (difference: number, unit: string): string => {
  const size = Math.abs(Math.round(difference * 100) / 100).toFixed(2);
  if (size === '0.00') return '持平';
  return `${difference > 0 ? '上升' : '下降'}${size}${unit}`;
};
