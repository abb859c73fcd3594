import { never } from '../../base/never';
import { chineseDate } from '../../base/plain-date';
import { dispatchWords } from '../../ledger-glossary';
import { type SubmissionKind, submissionKinds } from '../../model/dispatch';
import type { Block, Paper } from '../../model/paper';
import { heading, type Issue, officialPaper, text } from '../official/official-paper';
import { longTitle } from './long-title';
import { outcomeTable, ownedProblemTable } from './problem-table';
import { draftSubmission, type SubmissionFacts } from './submission-words';

/** The document: the program's words, or a person's by part where there are any; an emptied part is left out. */
export function submissionPaper(
  issue: Issue & { readonly to: string },
  facts: SubmissionFacts,
  written: Readonly<Record<string, string>> = {},
): Paper {
  const annex = annexOf(facts);
  const parts = draftSubmission(facts)
    .map((part) => ({ ...part, text: Object.hasOwn(written, part.id) ? written[part.id]! : part.text }))
    .filter((part) => part.text.trim() !== '');
  return officialPaper(issue, {
    title: longTitle(facts.work, dispatchWords[facts.kind]),
    addressee: issue.to,
    upward: true,
    blocks: parts.flatMap(({ title, text: lines }, index) => [
      heading(1, `${NUMERALS[index]}、${title}`),
      ...lines
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => text(line.trim())),
    ]),
    ...(annex !== undefined && {
      annexNames: [annex.title],
      annexes: [{ kind: 'annex', title: annex.title } as const, annex.table],
    }),
  });
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];

type Annex = { readonly title: string; readonly table: Block };

function annexOf({ kind, problems, dues }: SubmissionFacts): Annex | undefined {
  switch (kind) {
    case 'work-plan':
      return { title: '任务清单', table: taskTable(dues) };
    case 'mending-plan':
      return problems.length === 0 ? undefined : { title: '问题清单', table: ownedProblemTable(problems) };
    case 'mending-report':
      return problems.length === 0 ? undefined : { title: '问题整改情况表', table: outcomeTable(problems) };
    case 'work-summary':
      return undefined;
    default:
      return never(kind);
  }
}

const tasks: Record<SubmissionKind, string> = {
  'work-plan': '研究制定工作方案，细化措施，明确时间节点、责任部门和责任人',
  'mending-plan': '对照评分标准逐卷自查、逐项排查，形成问题清单，制定整改措施',
  'mending-report': '逐个问题整改，附佐证材料，由他人核验后销号',
  'work-summary': '总结做法和成效，完善制度，对整改情况开展回头看',
};

/** 任务清单: what, until when, and room for who. */
const taskTable = (dues: SubmissionFacts['dues']): Block => ({
  kind: 'table',
  widths: [12, 34, 46, 34, 30],
  head: ['序号', '任务', '具体要求', '完成时限', '责任部门和责任人'].map((words) => ({
    text: words,
    align: 'center',
    bold: true,
  })),
  rows: submissionKinds.map((kind, index) => {
    const due = dues[kind];
    return [
      { text: String(index + 1), align: 'center' },
      { text: `报送${dispatchWords[kind]}` },
      { text: tasks[kind] },
      { text: due === undefined ? '' : `${chineseDate(due)}前`, align: 'center' },
      { text: '' },
    ];
  }),
});
