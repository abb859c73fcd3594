import { never } from '../../base/never';
import { chineseDate, type PlainDate } from '../../base/plain-date';
import { categoryWords, dispatchWords, unmendableWords } from '../../ledger-glossary';
import { type SubmissionKind, submissionKinds } from '../../model/dispatch';
import type { FollowedProblem } from '../../model/followed-problem';
import type { LedgerState } from '../../model/ledger-state';
import { unended } from './unended';

/** What the four submissions of an agency tell of: 工作方案 · 排查问题整改方案 · 问题整改情况报告 · 工作总结. */
export type SubmissionFacts = {
  readonly kind: SubmissionKind;
  /** What it is about: 2026年度行政执法案卷自查. */
  readonly work: string;
  /** When each of the four is due; what is not set is left to be filled in. */
  readonly dues: Readonly<Partial<Record<SubmissionKind, PlainDate>>>;
  /** Dossiers that were checked, those without problems too. */
  readonly checked: number;
  readonly problems: readonly FollowedProblem[];
};

/** One section of a submission: a heading, and paragraphs a line each. */
export type SubmissionPart = { readonly id: string; readonly title: string; readonly text: string };

const part = (id: string, title: string, ...lines: readonly string[]): SubmissionPart => ({
  id,
  title,
  text: lines.filter((line) => line !== '').join('\n'),
});

const before = (due: PlainDate | undefined): string => (due === undefined ? '____年__月__日' : chineseDate(due));

/** The sections of each submission, out of the figures of the ledger. */
export function draftSubmission(facts: SubmissionFacts): readonly SubmissionPart[] {
  switch (facts.kind) {
    case 'work-plan':
      return workPlan(facts);
    case 'mending-plan':
      return mendingPlan(facts);
    case 'mending-report':
      return mendingReport(facts);
    case 'work-summary':
      return workSummary(facts);
    default:
      return never(facts.kind);
  }
}

const workPlan = ({ dues }: SubmissionFacts): readonly SubmissionPart[] => [
  part(
    'goal',
    '工作目标',
    '对照评分标准全面自查本单位行政执法案卷，查清影响案卷质量的问题，整改到位，规范执法行为，提高执法质量。',
  ),
  part(
    'tasks',
    '工作任务',
    '（一）排查问题。按案卷逐卷自查，按单位层面清单逐项自查，形成问题清单。',
    '（二）制定整改方案。逐个问题明确整改措施、责任人和期限。',
    '（三）整改销号。完成一项、核验一项、销号一项，整改人不得自行销号。',
    '（四）总结提升。针对共性问题完善制度、文书模板和审核程序，开展回头看。',
  ),
  part(
    'schedule',
    '时间安排',
    ...submissionKinds
      .filter((kind) => kind !== 'work-plan')
      .map((kind) => `${before(dues[kind])}前，报送${dispatchWords[kind]}。`),
  ),
  part('support', '组织保障', '主要负责人为第一责任人，法制机构牵头，各承办机构配合，责任到人。任务清单见附件。'),
];

function mendingPlan({ checked, problems, dues }: SubmissionFacts): readonly SubmissionPart[] {
  const grave = problems.filter(({ problem }) => problem.severity === 'gate' || problem.severity === 'major').length;
  return [
    part(
      'found',
      '排查情况',
      `共自查案卷${checked}卷，排查出问题${problems.length}个${grave > 0 ? `，其中重大问题${grave}个` : ''}${
        problems.length === 0 ? '' : '，问题清单见附件'
      }。`,
      byCategory(problems),
    ),
    part(
      'measures',
      '整改措施',
      '能够补正的，补齐材料、纠正错误；无法补正的，写明原因，完善制度防止再次发生；对同类问题举一反三，检查其他案卷。',
    ),
    part(
      'owners',
      '责任和期限',
      `问题清单所列责任人负责整改，${before(dues['mending-report'])}前整改到位，由整改人以外的人员核验销号。`,
      unowned(problems),
    ),
  ];
}

function mendingReport({ problems }: SubmissionFacts): readonly SubmissionPart[] {
  const settled = problems.filter(isSettled);
  const open = problems.filter((each) => !isSettled(each));
  const lost = problems.filter(({ state }) => state === 'unmendable');
  const submitted = problems.filter(({ state }) => state === 'submitted').length;
  const rate = problems.length === 0 ? '' : `，销号率${((settled.length / problems.length) * 100).toFixed(1)}%`;
  return [
    part(
      'done',
      '整改完成情况',
      `排查问题${problems.length}个，已核验了结${settled.length}个${submitted > 0 ? `，已整改待核验${submitted}个` : ''}，正在整改${
        open.length - submitted
      }个${rate}。逐项情况见附件。`,
    ),
    part(
      'open',
      '尚未完成的问题',
      ...(open.length === 0
        ? ['无。']
        : open.length > TOLD
          ? [`共${open.length}个，其中逾期${open.filter(({ overdue }) => overdue).length}个，逐项情况见附件。`]
          : open.map(
              ({ problem, due, overdue }, index) =>
                `${index + 1}.${problem.matter === '' ? '' : `${problem.matter}：`}${unended(problem.words)}${
                  due === undefined ? '' : `，计划${chineseDate(due)}前完成`
                }${overdue ? '（已逾期）' : ''}。`,
            )),
    ),
    part(
      'lost',
      '无法补正的问题',
      ...lost.map(({ problem, answer }, index) => {
        const why = answer?.answer.kind === 'unmendable' ? `，原因：${unmendableWords[answer.answer.why]}` : '';
        return `${index + 1}.${unended(problem.words)}${why}。`;
      }),
    ),
    part('next', '下一步打算', '继续整改尚未完成的问题，巩固成果，开展回头看，防止问题反弹。'),
  ];
}

function workSummary({ checked, problems }: SubmissionFacts): readonly SubmissionPart[] {
  const settled = problems.filter(isSettled).length;
  const repeated = problems.filter(({ problem }) => problem.earlier !== undefined).length;
  return [
    part(
      'overview',
      '基本情况',
      `共自查案卷${checked}卷，发现问题${problems.length}个，核验了结${settled}个${
        problems.length === 0 ? '' : `，占${((settled / problems.length) * 100).toFixed(1)}%`
      }。`,
    ),
    part('doings', '主要做法', '（请填写本单位的做法。）'),
    part(
      'faults',
      '存在的不足',
      commonest(problems),
      repeated > 0 ? `其中${repeated}个问题在往年也出现过，整改还不彻底。` : '',
    ),
    part(
      'lasting',
      '长效机制',
      '把评分标准的要求落实到办案各环节，案卷归档前由法制机构按标准自查；对反复出现的问题纳入培训和考核。',
    ),
  ];
}

/** More than this nobody reads one by one in the text; the annex has them all. */
const TOLD = 15;

const settledStates: ReadonlySet<LedgerState> = new Set<LedgerState>(['closed', 'not-accepted', 'unmendable']);
const isSettled = ({ state }: FollowedProblem): boolean => settledStates.has(state);

function counted(problems: readonly FollowedProblem[], nameOf: (each: FollowedProblem) => string) {
  const counts = new Map<string, number>();
  for (const each of problems) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

function byCategory(problems: readonly FollowedProblem[]): string {
  if (problems.length === 0) return '';
  const most = counted(problems, ({ problem }) => categoryWords[problem.category]);
  return `按类别分：${most.map(([name, count]) => `${name}${count}个`).join('，')}。`;
}

function unowned(problems: readonly FollowedProblem[]): string {
  const count = problems.filter(({ problem }) => problem.owner === '').length;
  return count === 0 ? '' : `尚有${count}个问题未确定责任人，须在整改开始前确定。`;
}

/** The items that came up most often. */
function commonest(problems: readonly FollowedProblem[]): string {
  const most = counted(problems, ({ problem }) => problem.title).slice(0, 5);
  return most.length === 0
    ? '自查未发现问题。'
    : `出现较多的问题是：${most.map(([title, count]) => `${title}（${count}个）`).join('、')}。`;
}
