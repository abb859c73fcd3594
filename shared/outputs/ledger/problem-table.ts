import { chineseDate } from '../../base/plain-date';
import { answerWords, ledgerStateWords, severityWords } from '../../ledger-glossary';
import type { FollowedProblem } from '../../model/followed-problem';
import type { Block, Cell } from '../../model/paper';
import { basisWords } from '../basis-words';

/** 已整改：补正了送达回证 */
const saidOf = (answer: FollowedProblem['answer']): string =>
  answer === undefined
    ? ''
    : [answerWords[answer.answer.kind], answer.words].filter((words) => words !== '').join('：');

const head = (text: string): Cell => ({ text, align: 'center', bold: true });

/** 问题清单 as an annex: widths sum to the 156 mm between the margins of a 公文. */
export function problemTable(problems: readonly FollowedProblem[]): Block {
  return {
    kind: 'table',
    widths: [10, 28, 46, 28, 30, 14],
    head: ['序号', '案卷/文号', '问题及出处', '依据', '整改要求', '程度'].map(head),
    rows: problems.map(({ problem }, index) => [
      { text: String(index + 1), align: 'center' },
      { text: problem.matter === '' ? '（单位层面）' : problem.matter },
      { text: problem.place === '' ? problem.words : `${problem.words}（${problem.place}）` },
      { text: basisWords(problem.basis) },
      { text: problem.mending },
      { text: severityWords[problem.severity], align: 'center' },
    ]),
  };
}

/** The same with who mends what by when: the list an agency plans its own mending by. */
export function ownedProblemTable(problems: readonly FollowedProblem[]): Block {
  return {
    kind: 'table',
    widths: [10, 28, 46, 36, 16, 20],
    head: ['序号', '案卷/文号', '问题及出处', '整改措施', '责任人', '期限'].map(head),
    rows: problems.map(({ problem, due }, index) => [
      { text: String(index + 1), align: 'center' },
      { text: problem.matter === '' ? '（单位层面）' : problem.matter },
      { text: problem.place === '' ? problem.words : `${problem.words}（${problem.place}）` },
      { text: problem.mending },
      { text: problem.owner, align: 'center' },
      { text: due === undefined ? '' : chineseDate(due), align: 'center' },
    ]),
  };
}

/** The same with what became of each. */
export function outcomeTable(problems: readonly FollowedProblem[]): Block {
  return {
    kind: 'table',
    widths: [10, 28, 44, 40, 20, 14],
    head: ['序号', '案卷/文号', '问题', '整改情况', '状态', '期限'].map(head),
    rows: problems.map(({ problem, state, due, overdue, answer, ruling }, index) => [
      { text: String(index + 1), align: 'center' },
      { text: problem.matter === '' ? '（单位层面）' : problem.matter },
      { text: problem.words },
      { text: [saidOf(answer), ruling?.words ?? ''].filter((words) => words !== '').join('；') },
      {
        text: overdue ? `${ledgerStateWords[state]}（逾期）` : ledgerStateWords[state],
        align: 'center',
        bold: overdue,
      },
      { text: due === undefined ? '' : chineseDate(due), align: 'center' },
    ]),
  };
}
