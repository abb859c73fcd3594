import { gradeWords } from '../glossary';
import { severityWords } from '../ledger-glossary';
import { inPoints } from '../model/points';
import type { Sheet, SheetColumn, SheetValue } from '../model/sheet';
import { basisWords } from './basis-words';
import { type EvidencePictures, evidenceTable, numberWords } from './evidence-pictures';
import { headFacts } from './key-facts';
import { places } from './places';
import { problemsOf, type ReviewOutcome, type Violation } from './review-outcome';
import { templateWords } from './score-sheet';

const columns: readonly SheetColumn[] = [
  { title: '编号', width: 6, kind: 'text' },
  { title: '单位', width: 14, kind: 'text', wrap: true },
  { title: '案卷/文号', width: 16, kind: 'text', wrap: true },
  { title: '问题类别', width: 12, kind: 'text', wrap: true },
  { title: '评查项', width: 16, kind: 'text', wrap: true },
  { title: '问题描述', width: 38, kind: 'text', wrap: true },
  { title: '卷内页码', width: 18, kind: 'text', wrap: true },
  { title: '原文摘录', width: 24, kind: 'text', wrap: true },
  { title: '法律依据', width: 20, kind: 'text', wrap: true },
  { title: '严重程度', width: 9, kind: 'text' },
  { title: '扣分', width: 7, kind: 'points' },
  { title: '整改措施', width: 28, kind: 'text', wrap: true },
  { title: '责任人', width: 9, kind: 'text' },
  { title: '整改时限', width: 12, kind: 'date' },
  { title: '整改状态', width: 10, kind: 'text' },
  { title: '佐证材料', width: 12, kind: 'text', wrap: true },
  { title: '核验人', width: 9, kind: 'text' },
  { title: '核验日期', width: 12, kind: 'date' },
];

/** 问题清单: one row per problem, with room for what the agency answers. */
export function problemList(outcome: ReviewOutcome, pictures?: EvidencePictures): Sheet {
  const cropped = pictures && evidenceTable(outcome, pictures);
  const problems = problemsOf(outcome);
  return {
    name: '问题清单',
    tables: [
      {
        tab: '问题清单',
        title: title(outcome),
        columns,
        rows: problems.map((problem, index) => row(outcome, problem, index + 1)),
      },
      ...(cropped ? [cropped] : []),
      {
        tab: '说明',
        title: '说明',
        columns: [
          { title: '项目', width: 16, kind: 'text' },
          { title: '内容', width: 80, kind: 'text', wrap: true },
        ],
        rows: about(outcome, problems.length),
      },
    ],
  };
}

const title = ({ dossier, proposed }: ReviewOutcome): string =>
  `${dossier.name} 评查问题清单${proposed ? '（程序建议，未经评查员确认）' : ''}`;

function row(
  { dossier }: ReviewOutcome,
  { target, group, mark, mending }: Violation,
  number: number,
): readonly SheetValue[] {
  const { agency, number: decision } = headFacts(dossier);
  const quotes = [...new Set(mark.citations.map(({ quote }) => quote).filter((quote) => quote !== ''))];
  return [
    numberWords(number),
    agency,
    decision === '' ? dossier.name : decision,
    group === undefined ? '否决项' : group.title,
    `${target.id} ${target.title}`,
    mark.note,
    places(dossier, mark.citations),
    quotes.join('\n'),
    basisWords(target.basis),
    severityWords['severity' in target ? target.severity : 'gate'],
    inPoints(mark.deduction),
    mending,
    '',
    undefined,
    '未开始',
    '',
    '',
    undefined,
  ];
}

function about(
  { template, templateRef, scorecard, dossier }: ReviewOutcome,
  count: number,
): readonly (readonly SheetValue[])[] {
  const result =
    scorecard.outcome === 'unsettled'
      ? `尚有 ${scorecard.awaiting.length} 项没有评定`
      : `${inPoints(scorecard.score)} 分，${gradeWords[scorecard.grade]}`;
  return [
    ['案卷', dossier.name],
    ['评分标准', templateWords(template.name, templateRef)],
    ['评查结果', result],
    ['问题数', String(count)],
    ['页码', '“卷内第×页”为纸面页码；未编页码的写“扫描件第×页”。'],
  ];
}
