import { chineseDate, type PlainDate } from '../../base/plain-date';
import type { FollowedProblem } from '../../model/followed-problem';
import type { Paper } from '../../model/paper';
import { heading, type Issue, officialPaper, text } from '../official/official-paper';
import { outcomeTable, problemTable } from './problem-table';

/** 济南式四次报送: 工作方案 · 排查问题整改方案 · 问题整改情况报告 · 工作总结; dates are the user's. */
export const submissionKinds = ['work-plan', 'mending-plan', 'mending-report', 'work-summary'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];

export type Submission = Issue & {
  readonly kind: SubmissionKind;
  readonly to: string;
  /** What it is about: 2026年度行政执法案卷自查. */
  readonly work: string;
  readonly due: PlainDate | undefined;
  readonly problems: readonly FollowedProblem[];
};

export function submissionPaper(submission: Submission): Paper {
  const { kind, to, work, due, problems } = submission;
  const by = due === undefined ? '____年__月__日' : chineseDate(due);
  const settled = problems.filter(
    ({ state }) => state === 'closed' || state === 'not-accepted' || state === 'unmendable',
  );
  const mended = problems.filter(({ answer, state }) => answer?.answer.kind === 'mended' || state === 'closed');
  const matters = new Set(problems.map(({ problem }) => problem.matter)).size;
  switch (kind) {
    case 'work-plan':
      return officialPaper(submission, {
        title: `${work}工作方案`,
        upward: true,
        addressee: to,
        blocks: [
          heading(1, '一、工作目标'),
          text('对照评分标准全面自查本单位行政执法案卷，查清会影响案卷质量的问题，整改到位，规范执法行为。'),
          heading(1, '二、工作任务'),
          text('1．排查问题。按案卷逐卷自查，按单位层面清单逐项自查，形成问题清单。'),
          text('2．制定整改方案。逐个问题明确整改措施、责任人和期限。'),
          text('3．整改销号。完成一项、核验一项、销号一项，整改人不得自行销号。'),
          text('4．总结提升。针对共性问题完善制度、文书模板和审核程序。'),
          heading(1, '三、时间安排'),
          text(`${by}前完成自查和整改，并按要求报送问题整改方案、整改情况报告和工作总结。`),
          heading(1, '四、组织保障'),
          text('主要负责人为第一责任人，法制机构牵头，各承办机构配合，责任到人。'),
        ],
      });
    case 'mending-plan':
      return officialPaper(submission, {
        title: `${work}问题整改方案`,
        upward: true,
        addressee: to,
        annexNames: ['问题清单'],
        annexes: [{ kind: 'annex', title: '问题清单' }, problemTable(problems)],
        blocks: [
          heading(1, '一、排查情况'),
          text(`共自查案卷${matters}卷，排查出问题${problems.length}个，见附件。`),
          heading(1, '二、整改措施'),
          text('对能够补正的，补齐材料、纠正错误；对无法补正的，写明原因，完善制度防止再次发生；对同类问题举一反三。'),
          heading(1, '三、责任和期限'),
          text(`问题清单所列责任人负责整改，${by}前整改到位，由法制机构核验销号。`),
        ],
      });
    case 'mending-report':
      return officialPaper(submission, {
        title: `${work}问题整改情况报告`,
        upward: true,
        addressee: to,
        annexNames: ['问题整改情况表'],
        annexes: [{ kind: 'annex', title: '问题整改情况表' }, outcomeTable(problems)],
        blocks: [
          heading(1, '一、整改完成情况'),
          text(`排查问题${problems.length}个，已整改${mended.length}个，已核验了结${settled.length}个，其余正在整改。`),
          heading(1, '二、尚未完成的问题'),
          text(
            problems.length === settled.length
              ? '无。'
              : `尚有${problems.length - settled.length}个问题未了结，原因和计划完成时间见附件。`,
          ),
          heading(1, '三、下一步打算'),
          text('继续整改，巩固成果，开展回头看，防止问题反弹。'),
        ],
      });
    case 'work-summary':
      return officialPaper(submission, {
        title: `${work}工作总结`,
        upward: true,
        addressee: to,
        blocks: [
          heading(1, '一、基本情况'),
          text(`自查案卷${matters}卷，发现问题${problems.length}个，核验了结${settled.length}个。`),
          heading(1, '二、主要做法'),
          text('（请填写本单位的做法。）'),
          heading(1, '三、存在的不足'),
          text(commonest(problems)),
          heading(1, '四、长效机制'),
          text('把评分标准要求落实到办案各环节，案卷归档前由法制机构按标准自查；对反复出现的问题纳入培训和考核。'),
        ],
      });
  }
}

/** The items that came up most often. */
function commonest(problems: readonly FollowedProblem[]): string {
  const counts = new Map<string, number>();
  for (const { problem } of problems) counts.set(problem.title, (counts.get(problem.title) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 5);
  return most.length === 0
    ? '自查未发现问题。'
    : `出现较多的问题是：${most.map(([title, count]) => `${title}（${count}个）`).join('、')}。`;
}
