import { gradeWords } from '../glossary';
import type { CampaignFigures, Figure, Ranked, SelfCheck, Summary } from '../model/figures';
import { grades } from '../model/grade';
import { count, figure, percent, rate, score } from './figure';

/** What the tables of a report state beside its text: each agency, each domain, last year, self-check against panel. */
export const tableFigures = ({
  agencies,
  domains,
  previous,
  self,
  common,
}: Omit<CampaignFigures, 'named'>): readonly Figure[] => [
  ...agencies.flatMap(ofAgency),
  ...domains.flatMap(({ name, summary }) => ofPart(`${name}领域`, summary)),
  ...(previous === undefined ? [] : ofLastYear(previous)),
  ...(self.covered.length === 0 ? [] : ofSelf(self)),
  ...common.flatMap(({ title, dossiers, share, agencies: several }, index) => [
    figure(`共性问题${index + 1}占比`, rate(share), dossiers, `存在“${title}”问题的案卷占参评案卷`),
    figure(`共性问题${index + 1}单位数`, count(several), dossiers, `案卷存在“${title}”问题的单位`),
  ]),
];

const ofAgency = ({ name, summary, rank, tied }: Ranked): readonly Figure[] => [
  figure(
    `${name}名次`,
    rank === undefined ? '样本不足' : `${rank}${tied ? '（并列）' : ''}`,
    summary.dossiers,
    `${name}按参评案卷平均分的名次`,
  ),
  ...ofPart(name, summary),
];

const ofPart = (name: string, { dossiers, average, grades: by }: Summary): readonly Figure[] => [
  figure(`${name}卷数`, count(dossiers.length), dossiers, `${name}的参评案卷`),
  figure(`${name}平均分`, score(average), dossiers, `${name}参评案卷得分的平均数`),
  ...grades.flatMap((grade) => {
    const of = by[grade].dossiers;
    const words = `${name}评为${gradeWords[grade]}的案卷`;
    return [
      figure(`${name}${gradeWords[grade]}卷数`, count(of.length), of, words),
      figure(`${name}${gradeWords[grade]}率`, percent(of.length, dossiers.length), of, `${words}占其参评案卷`),
    ];
  }),
];

const ofLastYear = ({ grades: by, dossiers }: Summary): readonly Figure[] =>
  grades.map((grade) => {
    const of = by[grade].dossiers;
    const words = `上一年度评为${gradeWords[grade]}的案卷占参评案卷`;
    return figure(`上年${gradeWords[grade]}率`, percent(of.length, dossiers.length), of, words);
  });

const ofSelf = ({ grades: by }: SelfCheck): readonly Figure[] =>
  grades.flatMap((grade) => [
    figure(
      `自评${gradeWords[grade]}卷数`,
      count(by[grade].self),
      by[grade].dossiers,
      `单位自评为${gradeWords[grade]}的案卷`,
    ),
    figure(
      `自查卷评为${gradeWords[grade]}卷数`,
      count(by[grade].review),
      by[grade].reviewed,
      `报送自查结果、评查评为${gradeWords[grade]}的案卷`,
    ),
  ]);
