import { chineseNumeral } from '../../base/chinese-numerals';
import { addDays, chineseDate } from '../../base/plain-date';
import { gradeWords, procedureWords } from '../../glossary';
import type { Block, Paper } from '../../model/paper';
import { inPoints } from '../../model/points';
import { basisWords } from '../basis-words';
import { headFacts } from '../key-facts';
import { places } from '../places';
import { problemsOf, type ReviewOutcome, type Violation } from '../review-outcome';
import { templateWords } from '../score-sheet';
import { heading, plainPaper, text } from './official-paper';

/** What differs from house to house; days run from the date of the opinion and are set by the organiser. */
export type OpinionTerms = {
  readonly mendingDays: number;
  readonly objectionDays: number;
  readonly agency: string;
};

/** 个案评查意见书: what was looked at, what was found lawful or not, where on paper, and what is to be done by when. */
export function reviewOpinion(outcome: ReviewOutcome, terms: OpinionTerms): Paper {
  const { dossier, template, templateRef, date, reviewer } = outcome;
  const { agency, number, party, cause } = headFacts(dossier);
  const problems = problemsOf(outcome);
  const gates = problems.filter(({ group }) => group === undefined);
  const items = problems.filter(({ group }) => group !== undefined);
  const mendBy = chineseDate(addDays(date, terms.mendingDays));
  return plainPaper(
    '行政执法案卷评查意见书',
    [
      { kind: 'addressee', text: agency === '' ? '被评查单位' : agency },
      heading(1, '一、案卷基本情况'),
      text(
        `案卷名称：${dossier.name}；类型：${procedureWords[dossier.procedure]}；${said('决定书文号', number)}${said('案由', cause)}${said('当事人', party)}卷内共${dossier.pages.length}页。`,
      ),
      heading(1, '二、评查依据与过程'),
      text(
        `评查组依据《${template.name}》（${template.version}版），对全卷逐页审阅、逐项评定${reviewer === '' ? '' : `，评查员${reviewer}`}，评查日期为${chineseDate(date)}。`,
      ),
      heading(1, '三、合法性评查意见'),
      ...(gates.length === 0
        ? [text('未见否决项所列情形。')]
        : gates.map((problem, index) => told(outcome, problem, index))),
      heading(1, '四、规范性评查意见'),
      ...(items.length === 0
        ? [text('未见不符合评分标准的情形。')]
        : items.map((problem, index) => told(outcome, problem, index))),
      heading(1, '五、总分与等次'),
      ...result(outcome),
      ...(problems.length === 0
        ? []
        : [
            heading(1, '六、整改建议与期限'),
            ...mendings(problems),
            text(`请于${mendBy}前将整改情况及佐证材料书面反馈。不能补正的，写明原因。`),
          ]),
      heading(1, `${chineseNumeral(problems.length === 0 ? 6 : 7)}、异议提出方式`),
      text(`对本意见有异议的，可自收到之日起${terms.objectionDays}个工作日内书面提出，并附卷内页码和有关材料。`),
      { kind: 'sign-off', issuer: terms.agency, date: chineseDate(date), sealed: true },
    ],
    templateWords(template.name, templateRef),
  );
}

const said = (label: string, value: string): string => (value === '' ? '' : `${label}：${value}；`);

/** 1.未在七个工作日内送达（送达回证卷内第30页）。违反……，扣1.5分。 */
function told({ dossier }: ReviewOutcome, { target, group, mark }: Violation, index: number): Block {
  const where = places(dossier, mark.citations);
  const basis = basisWords(target.basis);
  const lost = group === undefined ? '构成否决项' : `扣${inPoints(mark.deduction)}分`;
  return text(
    [
      `${index + 1}.${mark.note === '' ? target.title : mark.note.replace(/[。；]$/, '')}`,
      where === '' ? '。' : `（${where}）。`,
      basis === '' ? '' : `与${basis}的要求不一致，`,
      `依据评查标准“${target.title}”${lost}。`,
    ].join(''),
  );
}

function result({ scorecard, template }: ReviewOutcome): readonly Block[] {
  if (scorecard.outcome === 'unsettled') return [text(`尚有${scorecard.awaiting.length}项待核，暂不评定总分和等次。`)];
  return [
    text(
      `总分${inPoints(scorecard.score)}分（满分${inPoints(template.total)}分），评定为${gradeWords[scorecard.grade]}。`,
    ),
  ];
}

const mendings = (problems: readonly Violation[]): readonly Block[] =>
  problems
    .filter(({ mending }) => mending !== '')
    .map(({ mending }, index) => text(`${index + 1}.${mending.replace(/[。；]$/, '')}。`));
