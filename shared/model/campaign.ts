import type { PlainDate } from '../base/plain-date';
import type { DossierId, ItemId, ReviewerName, Sha256 } from './ids';
import type { Points } from './points';
import type { Procedure } from './procedure';
import type { TemplateRef } from './scoring-template';

/** 年度评查 · 抽查 · 自查: what the round counts for among the year's duties. */
export type CampaignSort = 'annual' | 'spot-check' | 'self';

/** 评查活动 as planned: what is reviewed, by whom, by which standards, until when. */
export type CampaignPlan = {
  readonly name: string;
  readonly year: number;
  readonly sort: CampaignSort;
  /** Dossiers of matters closed from … to, both included. */
  readonly closed: { readonly from: PlainDate; readonly to: PlainDate };
  /** Bound by version and digest, so that every reader marks against the same words. */
  readonly standards: Readonly<Partial<Record<Procedure, TemplateRef>>>;
  readonly agencies: readonly string[];
  /** 案件量大、投诉率败诉率较高的单位: these owe two rounds a year. */
  readonly twoRounds: readonly string[];
  readonly panels: readonly Panel[];
  /** Readers for each dossier, back to back. */
  readonly readers: 2 | 3;
  /** In their order; a stage without a date has none set. */
  readonly stages: readonly Stage[];
  readonly arbitration: ArbitrationRules;
  /** 异议期 in working days: 各地不一, so a number of the plan and never of the program. */
  readonly objectionDays: number;
};

/** 评查组 */
export type Panel = {
  readonly name: string;
  /** 组长, one of the members. */
  readonly lead?: ReviewerName;
  readonly members: readonly PanelMember[];
};

export type PanelMember = {
  readonly name: ReviewerName;
  /** Where the reviewer comes from; its dossiers are not given to this reader. */
  readonly agency: string;
  /** 申报回避: agencies or 案号 that the reviewer declared. */
  readonly avoids: readonly string[];
};

/** 自查自评 → 交叉互评 → 集中评查 → 集体评议 → 反馈 */
export type Stage = { readonly name: string; readonly due?: PlainDate };

/** When the lead must decide, beyond what the readers settle between themselves. */
export type ArbitrationRules = {
  /** 任一人评为不合格 */
  readonly anyFail: boolean;
  /** 等次不一致 */
  readonly gradeDiffers: boolean;
  /** 总分相差超过; without it never by the sum alone. */
  readonly gapOver?: Points;
  /** 否决项只有部分评查员认定 */
  readonly gateByOne: boolean;
};

/** A dossier that is under review in the campaign. */
export type CampaignDossier = {
  readonly dossier: DossierId;
  readonly name: string;
  readonly agency: string;
  readonly procedure: Procedure;
  /** Key of the case in the frame it was drawn as; absent where it was handed in without a draw. */
  readonly drawn?: string;
  /** 办案人员 by the frame, for recusal. */
  readonly handlers: readonly string[];
};

/** Who reads what. */
export type Assignment = {
  readonly dossier: DossierId;
  readonly panel: string;
  readonly readers: readonly ReviewerName[];
};

/** 换人: a reader put in the place of another after dossiers were given out, and why. */
export type ReaderExchange = {
  readonly dossier: DossierId;
  readonly out: ReviewerName;
  readonly into: ReviewerName;
  readonly why: string;
};

/**
 * 校准: a few dossiers that every reader marks before the round, so that all mean the same by the standard. They are
 * none of the dossiers of the round and count in no result.
 */
export type Calibration = {
  readonly dossiers: readonly CampaignDossier[];
  readonly readers: readonly ReviewerName[];
  /** Once closed, packages no longer bring these dossiers. */
  readonly closed: boolean;
};

/** 评查口径: what was agreed on one item when the calibration was talked over. */
export type CalibrationNote = { readonly item: ItemId; readonly words: string };

/** What a reviewer was handed to read, as it stands on the reviewer's machine. */
export type Task = {
  readonly reviewer: ReviewerName;
  /** Who handed it out, and on which machine. */
  readonly from: string;
  readonly station: string;
  /** ISO instant; of several the latest counts. */
  readonly at: string;
  readonly plan: CampaignPlan;
  readonly dossiers: readonly CampaignDossier[];
  /** Dossiers to be marked for 校准 besides; absent where there are none. */
  readonly calibration?: readonly CampaignDossier[];
  /** 评查口径 agreed so far; absent where there is none. */
  readonly notes?: readonly CalibrationNote[];
};

/** A package that left for a reviewer. */
export type HandOut = {
  readonly reviewer: ReviewerName;
  readonly dossiers: readonly DossierId[];
  readonly file: string;
  readonly sha256: Sha256;
};

/** 备案: an agency's own annual review of this year, reported to the bureau. */
export type Filing = { readonly agency: string; readonly on: PlainDate };
