import { answerWords, categoryWords, ledgerStateWords, severityWords, unmendableWords } from '../../ledger-glossary';
import type { FollowedProblem } from '../../model/followed-problem';
import { inPoints } from '../../model/points';
import type { Sheet, SheetColumn, SheetValue } from '../../model/sheet';
import { basisWords } from '../basis-words';

/** The columns of the ledger; an older ledger is read back by the same names. */
export const ledgerColumns: readonly SheetColumn[] = [
  { title: '编号', width: 18, kind: 'text' },
  { title: '年度', width: 7, kind: 'integer' },
  { title: '单位', width: 20, kind: 'text', wrap: true },
  { title: '案卷/文号', width: 20, kind: 'text', wrap: true },
  { title: '问题类别', width: 12, kind: 'text', wrap: true },
  { title: '评查项', width: 18, kind: 'text', wrap: true },
  { title: '问题描述', width: 40, kind: 'text', wrap: true },
  { title: '卷内页码', width: 18, kind: 'text', wrap: true },
  { title: '法律依据', width: 20, kind: 'text', wrap: true },
  { title: '严重程度', width: 9, kind: 'text' },
  { title: '扣分', width: 7, kind: 'points' },
  { title: '责任人', width: 9, kind: 'text' },
  { title: '整改措施', width: 30, kind: 'text', wrap: true },
  { title: '整改时限', width: 12, kind: 'date' },
  { title: '整改状态', width: 12, kind: 'text' },
  { title: '整改情况', width: 30, kind: 'text', wrap: true },
  { title: '佐证材料', width: 20, kind: 'text', wrap: true },
  { title: '核验人', width: 9, kind: 'text' },
  { title: '核验日期', width: 12, kind: 'date' },
];

/** 问题台账 as a workbook: one row per problem, as filtered on the screen. */
export const ledgerSheet = (problems: readonly FollowedProblem[], title: string): Sheet => ({
  name: title,
  tables: [{ tab: '问题台账', title, columns: ledgerColumns, rows: problems.map(row) }],
});

function row({ problem, state, due, overdue, answer, ruling }: FollowedProblem): readonly SheetValue[] {
  const why = answer?.answer.kind === 'unmendable' ? `（${unmendableWords[answer.answer.why]}）` : '';
  const said = answer === undefined ? '' : `${answerWords[answer.answer.kind]}${why}`;
  return [
    problem.number,
    problem.year,
    problem.agency,
    problem.matter,
    categoryWords[problem.category],
    `${problem.item} ${problem.title}`.trim(),
    problem.words,
    problem.place,
    basisWords(problem.basis),
    severityWords[problem.severity],
    inPoints(problem.deduction),
    problem.owner,
    problem.mending,
    due,
    overdue ? `${ledgerStateWords[state]}（逾期）` : ledgerStateWords[state],
    [said, answer?.words ?? ''].filter((words) => words !== '').join('：'),
    answer?.attachments.map(({ name }) => name).join('、') ?? '',
    ruling?.by ?? '',
    ruling?.at.slice(0, 10),
  ];
}
