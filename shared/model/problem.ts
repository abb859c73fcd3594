import type { PlainDate } from '../base/plain-date';
import type { Citation } from './citation';
import type { CheckGroup } from './finding';
import type { CampaignId, DossierId, ItemId, ProblemId } from './ids';
import type { Points } from './points';
import type { Item } from './scoring-template';

/** 问题类别: the group of the item, or what stands outside the groups. */
export type ProblemCategory = CheckGroup | 'gate' | 'agency';

/** 严重程度 as the standard says; a breached 否决项 stands above all. */
export type ProblemSeverity = Item['severity'] | 'gate';

/** Where it came from: one reviewer's 评查, a 合议, a 单位层面清单, an agency's own 自查, an older ledger, or a person's hand. */
export const problemSources = ['review', 'consensus', 'checklist', 'self-check', 'import', 'hand'] as const;
export type ProblemSource = (typeof problemSources)[number];

/** 问题: what was found wrong, as it stands in the ledger. What became of it is told by its steps. */
export type Problem = {
  /** From 1; grows with every edit, so that an older file never overwrites newer words. */
  readonly revision: number;
  /** 编号: 批次-单位代码-卷号-序号 */
  readonly number: string;
  /** Year of the review that found it. */
  readonly year: number;
  readonly campaign?: CampaignId;
  readonly agency: string;
  /** Absent for problems of an agency as a whole, and for those of an older ledger. */
  readonly dossier?: DossierId;
  /** 案卷名称或决定文号, as the agency knows it; empty for an agency as a whole. */
  readonly matter: string;
  readonly source: ProblemSource;
  readonly item: ItemId;
  /** Title of the item or gate. */
  readonly title: string;
  readonly category: ProblemCategory;
  /** What was found, in the words that go to the agency. */
  readonly words: string;
  /** 《询问笔录》卷内第3页; empty where nothing is cited. */
  readonly place: string;
  readonly basis: readonly string[];
  readonly citations: readonly Citation[];
  readonly severity: ProblemSeverity;
  readonly deduction: Points;
  /** 整改要求 */
  readonly mending: string;
  /** 责任人; empty where nobody was named. */
  readonly owner: string;
  /** 整改期限 set on the problem itself; a notice may set another. */
  readonly due?: PlainDate;
  /** The same problem of an earlier year. */
  readonly earlier?: ProblemId;
  /** What an older ledger says became of it; kept as told, since its steps are not here. */
  readonly settled?: {
    readonly state: 'closed' | 'not-accepted' | 'unmendable';
    readonly by: string;
    readonly on?: PlainDate;
  };
};
