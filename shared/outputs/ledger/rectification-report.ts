import { ledgerStateWords } from '../../ledger-glossary';
import type { FollowedProblem } from '../../model/followed-problem';
import { type LedgerState, ledgerStates } from '../../model/ledger-state';
import type { Block, Paper } from '../../model/paper';
import { heading, type Issue, officialPaper, text } from '../official/official-paper';
import { longTitle } from './long-title';
import { outcomeTable } from './problem-table';
import { unended } from './unended';

export type RectificationReport = Issue & {
  /** 市人民政府, or the bureau where an agency reports. */
  readonly to: string;
  readonly review: string;
  readonly problems: readonly FollowedProblem[];
};

/** 整改情况报告: how many problems, how far, what remains, each with its outcome. */
export function rectificationReport(report: RectificationReport): Paper {
  const { to, review, problems } = report;
  const agencies = [...new Set(problems.map(({ problem }) => problem.agency))];
  return officialPaper(report, {
    title: longTitle(`关于${review}`, '问题整改情况的报告'),
    upward: true,
    addressee: to === '' ? '××人民政府' : to,
    annexNames: ['问题整改情况表'],
    annexes: [{ kind: 'annex', title: '问题整改情况表' }, outcomeTable(problems)],
    blocks: [
      heading(1, '一、总体情况'),
      text(sums(problems)),
      ...(agencies.length > 1 ? [byAgency(problems, agencies)] : []),
      heading(1, '二、尚未了结的问题'),
      ...rest(problems),
      heading(1, '三、下一步工作'),
      text('对尚未整改到位的问题继续督促，逾期未整改的依法进行行政执法监督；对已销号的问题适时组织回头看，防止反弹。'),
    ],
  });
}

const count = (problems: readonly FollowedProblem[], ...states: readonly LedgerState[]): number =>
  problems.filter(({ state }) => states.includes(state)).length;

function sums(problems: readonly FollowedProblem[]): string {
  const settled = count(problems, 'closed', 'not-accepted', 'unmendable');
  const asked = problems.length - count(problems, 'open');
  const rate = asked === 0 ? '' : `，销号率${((settled / asked) * 100).toFixed(1)}%（已了结÷已通知）`;
  const parts = ledgerStates
    .map((state) => [ledgerStateWords[state], count(problems, state)] as const)
    .filter(([, number]) => number > 0)
    .map(([words, number]) => `${words}${number}个`);
  const overdue = problems.filter((each) => each.overdue).length;
  return `共发现问题${problems.length}个，其中${parts.join('、')}${overdue > 0 ? `；逾期${overdue}个` : ''}${rate}。`;
}

function byAgency(problems: readonly FollowedProblem[], agencies: readonly string[]): Block {
  return {
    kind: 'table',
    widths: [56, 20, 20, 20, 20, 20],
    head: ['单位', '问题', '已了结', '待复核', '整改中', '逾期'].map((words) => ({
      text: words,
      align: 'center',
      bold: true,
    })),
    rows: agencies.map((agency) => {
      const own = problems.filter(({ problem }) => problem.agency === agency);
      const figures = [
        own.length,
        count(own, 'closed', 'not-accepted', 'unmendable'),
        count(own, 'submitted'),
        count(own, 'notified', 'rectifying', 'returned'),
        own.filter(({ overdue }) => overdue).length,
      ];
      return [{ text: agency }, ...figures.map((figure) => ({ text: String(figure), align: 'right' as const }))];
    }),
  };
}

/** More than this nobody reads one by one in the text; the annex has them all. */
const TOLD = 15;

/** 甲局3个（逾期1个），乙局2个 */
function byWhom(open: readonly FollowedProblem[]): string {
  return [...new Set(open.map(({ problem }) => problem.agency))]
    .map((agency) => {
      const own = open.filter(({ problem }) => problem.agency === agency);
      const overdue = own.filter((each) => each.overdue).length;
      return `${agency}${own.length}个${overdue > 0 ? `（逾期${overdue}个）` : ''}`;
    })
    .join('，');
}

function rest(problems: readonly FollowedProblem[]): readonly Block[] {
  const open = problems.filter(({ state }) => !['closed', 'not-accepted', 'unmendable'].includes(state));
  if (open.length === 0) return [text('无。')];
  if (open.length > TOLD) return [text(`共${open.length}个，${byWhom(open)}。逐项情况见附件。`)];
  return open.map(({ problem, state, overdue }, index) =>
    text(
      `${index + 1}.${problem.agency}${problem.matter === '' ? '' : `（${problem.matter}）`}：${unended(problem.words)}，${ledgerStateWords[state]}${overdue ? '，已逾期' : ''}。`,
    ),
  );
}
