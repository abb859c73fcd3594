import { chineseDate } from '../../base/plain-date';
import { gradeWords } from '../../glossary';
import type { CampaignResults } from '../../model/campaign-results';
import type { CampaignFigures } from '../../model/figures';
import { grades } from '../../model/grade';
import type { Paper } from '../../model/paper';
import { heading, type Issue, listed, officialPaper, text } from './official-paper';

export type Mended = { readonly problems: number; readonly closed: number; readonly open: number };

/** 报备报告: the round in short, to the bureau above; `mended` where rectification has begun. */
export function filingReport(
  results: CampaignResults,
  { whole, named, common }: CampaignFigures,
  issue: Issue,
  { to, mended }: { readonly to: string; readonly mended?: Mended },
): Paper {
  const { name, year, closed, method, basis } = results;
  const words = (key: string): string => named.get(key)?.words ?? '—';
  const period = closed === undefined ? '' : `${chineseDate(closed.from)}至${chineseDate(closed.to)}办结的`;
  return officialPaper(issue, {
    title: `关于报备${year}年行政执法案卷评查情况的报告`,
    addressee: to,
    upward: true,
    blocks: [
      text(`根据${listed(basis) || '行政执法监督有关规定'}，现将${name}情况报告如下。`),
      heading(1, '一、评查总体情况'),
      text(
        `按照${method}的方式，共评查${words('单位数')}个单位${period}案卷${words('卷数')}卷，其中涉企案卷${words('涉企卷数')}卷，占${words('涉企占比')}。`,
      ),
      heading(1, '二、评查结果'),
      text(
        `${grades.map((grade) => `${gradeWords[grade]}${whole.grades[grade].dossiers.length}卷，占${words(`${gradeWords[grade]}率`)}`).join('；')}。平均${words('平均分')}分。存在否决项的案卷${words('否决卷数')}卷。`,
      ),
      heading(1, '三、发现的主要问题'),
      text(
        common.length === 0
          ? '评查未发现不符合评分标准的问题。'
          : `共发现问题${words('问题数')}个，出现较多的是：${common
              .slice(0, 5)
              .map(({ title, dossiers }) => `${title}（${dossiers.length}卷）`)
              .join('，')}。`,
      ),
      heading(1, '四、整改情况'),
      text(
        mended === undefined
          ? '问题清单已分单位反馈，整改情况另行报告。'
          : `问题${mended.problems}个已列入台账，完成整改并销号${mended.closed}个，正在整改${mended.open}个。`,
      ),
      heading(1, '五、下一步工作'),
      text('督促各单位按期完成整改，对整改情况组织回头看；对出现较多的问题开展针对性培训，完善文书模板和审核程序。'),
    ],
    annexNames: ['行政执法案卷评查情况的通报', '评查结果汇总表'],
  });
}
