import { chineseNumeral } from '../../base/chinese-numerals';
import { addDays, chineseDate, type PlainDate } from '../../base/plain-date';
import { gradeWords, procedureWords } from '../../glossary';
import type { GoodPractice } from '../../model/good-practice';
import type { Block, Paper } from '../../model/paper';
import { inPoints } from '../../model/points';
import { basisWords } from '../basis-words';
import { cropBlock, cropsOf, type EvidencePictures, timelineBlock } from '../evidence-pictures';
import { headFacts } from '../key-facts';
import { places } from '../places';
import { problemsOf, type ReviewOutcome, regradedWords, type Violation } from '../review-outcome';
import { templateWords } from '../score-sheet';
import { heading, plainPaper, text } from './official-paper';

/** Room for pictures between the margins of an official page, millimetres. */
const CROP = { width: 150, height: 50 };
const TIMELINE = { width: 156, height: 120 };

/** What differs from house to house; days run from the date of the opinion and are set by the organiser. Where none are set, the opinion names none. */
export type OpinionTerms = {
  readonly mendingDays?: number | undefined;
  /** Working days. */
  readonly objectionDays?: number | undefined;
  readonly agency: string;
};

type Section = readonly [title: string, blocks: readonly Block[]];

/** 个案评查意见书: what was looked at, what was found lawful or not and how it looks on paper, what was done well, and what is to be done by when. */
export function reviewOpinion(outcome: ReviewOutcome, terms: OpinionTerms, pictures?: EvidencePictures): Paper {
  const { dossier, template, templateRef, date, practices = [] } = outcome;
  const { agency } = headFacts(dossier);
  const problems = problemsOf(outcome);
  const gates = problems.filter(({ group }) => group === undefined);
  const items = problems.filter(({ group }) => group !== undefined);
  const sections: readonly Section[] = [
    ['案卷基本情况', aboutDossier(outcome, pictures)],
    ['评查依据与过程', [text(aboutReview(outcome))]],
    ['合法性评查意见', found(outcome, gates, '未见否决项所列情形。', pictures)],
    ['规范性评查意见', found(outcome, items, '未见不符合评分标准的情形。', pictures)],
    ['值得肯定的做法', practices.map((practice, index) => praised(outcome, practice, index))],
    ['总分与等次', result(outcome)],
    ['整改建议与期限', problems.length === 0 ? [] : [...mendings(problems), text(mendBy(date, terms))]],
    ['异议提出方式', [text(objecting(terms))]],
  ];
  const said = sections.filter(([, blocks]) => blocks.length > 0);
  return plainPaper(
    '行政执法案卷评查意见书',
    [
      { kind: 'addressee', text: agency === '' ? '被评查单位' : agency },
      ...said.flatMap(([title, blocks], index) => [heading(1, `${chineseNumeral(index + 1)}、${title}`), ...blocks]),
      { kind: 'sign-off', issuer: terms.agency, date: chineseDate(date), sealed: true },
    ],
    templateWords(template.name, templateRef),
  );
}

function aboutDossier({ dossier }: ReviewOutcome, pictures: EvidencePictures | undefined): readonly Block[] {
  const { number, party, cause } = headFacts(dossier);
  const timeline = pictures?.timeline;
  return [
    text(
      `案卷名称：${dossier.name}；类型：${procedureWords[dossier.procedure]}；${named('决定书文号', number)}${named('案由', cause)}${named('当事人', party)}卷内共${dossier.pages.length}页。`,
    ),
    ...(timeline === undefined ? [] : [timelineBlock(timeline, TIMELINE)]),
  ];
}

const aboutReview = ({ template, reviewer, date }: ReviewOutcome): string =>
  `评查组依据《${template.name}》（${template.version}版），对全卷逐页审阅、逐项评定${reviewer === '' ? '' : `，评查员${reviewer}`}，评查日期为${chineseDate(date)}。`;

/** Each problem in words, and under it the pieces of paper it rests on. */
function found(
  outcome: ReviewOutcome,
  problems: readonly Violation[],
  none: string,
  pictures: EvidencePictures | undefined,
): readonly Block[] {
  if (problems.length === 0) return [text(none)];
  return problems.flatMap((problem, index) => [
    told(outcome, problem, index),
    ...cropsOf(problem, pictures?.crops ?? []).map((crop) => cropBlock(outcome, crop, CROP)),
  ]);
}

const praised = ({ dossier }: ReviewOutcome, practice: GoodPractice, index: number): Block => {
  const where = places(dossier, practice.cited);
  return text(`${index + 1}.${practice.text.replace(/[。；]$/, '')}${where === '' ? '' : `（${where}）`}。`);
};

const mendBy = (date: PlainDate, { mendingDays }: OpinionTerms): string =>
  `请${mendingDays === undefined ? '按整改通知书载明的期限' : `于${chineseDate(addDays(date, mendingDays))}前`}将整改情况及佐证材料书面反馈。不能补正的，写明原因。`;

const objecting = ({ objectionDays }: OpinionTerms): string =>
  `对本意见有异议的，可${objectionDays === undefined ? '在组织评查的机关规定的期限内' : `自收到之日起${objectionDays}个工作日内`}书面提出，并附卷内页码和有关材料。`;

const named = (label: string, value: string): string => (value === '' ? '' : `${label}：${value}；`);

/** 1.未在七个工作日内送达（送达回证卷内第30页）。违反……，扣1.5分。 */
function told({ dossier }: ReviewOutcome, { target, group, mark }: Violation, index: number): Block {
  const where = places(dossier, mark.citations);
  const basis = basisWords(target.basis);
  const lost = group === undefined ? '构成否决项' : mark.deduction === 0 ? '不扣分' : `扣${inPoints(mark.deduction)}分`;
  return text(
    [
      `${index + 1}.${mark.note === '' ? target.title : mark.note.replace(/[。；]$/, '')}`,
      where === '' ? '。' : `（${where}）。`,
      basis === '' ? '' : `与${basis}的要求不一致，`,
      `依据评查标准“${target.title}”${lost}。`,
    ].join(''),
  );
}

function result({ scorecard, template, regraded }: ReviewOutcome): readonly Block[] {
  if (scorecard.outcome === 'unsettled') return [text(`尚有${scorecard.awaiting.length}项待核，暂不评定总分和等次。`)];
  return [
    text(
      `总分${inPoints(scorecard.score)}分（满分${inPoints(template.total)}分），${regraded === undefined ? '' : '按评分标准'}评定为${gradeWords[scorecard.grade]}。`,
    ),
    ...(regraded === undefined ? [] : [text(`最终等次为${gradeWords[regraded.to]}：${regradedWords(regraded)}`)]),
  ];
}

const mendings = (problems: readonly Violation[]): readonly Block[] =>
  problems
    .filter(({ mending }) => mending !== '')
    .map(({ mending }, index) => text(`${index + 1}.${mending.replace(/[。；]$/, '')}。`));
