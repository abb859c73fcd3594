import { chineseDate, type PlainDate } from '../../base/plain-date';
import type { FollowedProblem } from '../../model/followed-problem';
import type { Paper } from '../../model/paper';
import { heading, type Issue, officialPaper, text } from '../official/official-paper';
import { problemTable } from './problem-table';

export type RectificationNotice = Issue & {
  readonly agency: string;
  /** 评查活动 it follows from: 2026年度行政执法案卷评查. */
  readonly review: string;
  readonly basis: string;
  /** Unset: the limit is left to be filled in. */
  readonly due: PlainDate | undefined;
  readonly problems: readonly FollowedProblem[];
};

/** 整改通知书（案卷评查）: how the review went, what to mend, by when, and how to report. */
export function rectificationNotice(notice: RectificationNotice): Paper {
  const { agency, review, basis, due, problems } = notice;
  const matters = new Set(problems.map(({ problem }) => problem.matter).filter((words) => words !== ''));
  const whole = problems.filter(({ problem }) => problem.matter === '').length;
  const grave = problems.filter(({ problem }) => problem.severity === 'gate' || problem.severity === 'major').length;
  const by = due === undefined ? '____年__月__日' : chineseDate(due);
  return officialPaper(notice, {
    title: '关于整改行政执法案卷评查问题的通知',
    addressee: agency === '' ? '××单位' : agency,
    annexNames: ['案卷评查问题清单'],
    annexes: [{ kind: 'annex', title: '案卷评查问题清单' }, problemTable(problems)],
    blocks: [
      text(
        `${review}中，你单位${matters.size > 0 ? `${matters.size}卷案卷` : ''}共发现问题${problems.length}个${
          matters.size > 0 && whole > 0 ? `（含单位层面问题${whole}个）` : ''
        }${grave > 0 ? `，其中重大问题${grave}个` : ''}。依据${basis}，现通知你单位整改。`,
      ),
      heading(1, '一、整改要求'),
      text(
        '对照所附问题清单逐项整改，不得遗漏。能够补正的，补正后附佐证材料；属于同类问题的，对本单位其他案卷一并自查。',
      ),
      text('对清单所列问题有异议的，写明事实和理由，附有关材料；确实无法补正的，写明原因类型和防止再次发生的措施。'),
      heading(1, '二、整改期限'),
      text(`请于${by}前完成整改。确需延期的，应当在期限届满前书面说明。`),
      heading(1, '三、报送方式'),
      text('整改完成后报送书面整改情况报告，并用“案卷评查工作站”打开随本通知发送的整改包，逐项答复、添加佐证后送回。'),
      text('逾期未整改或者未报告的，依法进行行政执法监督。整改情况纳入回头看复查。'),
    ],
  });
}
