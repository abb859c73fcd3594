import type { PlainDate } from '../base/plain-date';

/**
 * Local numbers that law leaves to places, departments and dates (听证阈值, 申辩期, 集体讨论标准 …).
 * Unknown means a check answers `undetermined` with the question to ask; never a guess.
 */
export type Parameters = {
  /** 较大数额罚款, in fen, by kind of party. */
  readonly hearingThreshold: { readonly person: number | undefined; readonly organisation: number | undefined };
  /** Whose threshold holds for 个体工商户; places differ. Unknown: a question only where the two thresholds disagree. */
  readonly soleTraderAs?: 'person' | 'organisation' | undefined;
  /** 陈述申辩期 */
  readonly statementTerm: { readonly length: number; readonly unit: 'working-day' | 'calendar-day' } | undefined;
  /** Fines from which 集体讨论 is due, in fen. */
  readonly discussionThreshold: number | undefined;
  /** Fines from which 法制审核 is due, in fen; hearings and other statutory cases apart. */
  readonly legalReviewThreshold: number | undefined;
  /** Leaders who must attend a collective discussion. */
  readonly discussionQuorum: number;
  /** 办案期限 in calendar days, 行政处罚法(2021)第六十条. */
  readonly caseDays: number;
  /** 立案期限 after the first lead; undefined where the department has none. */
  readonly filingTerm: { readonly length: number; readonly unit: 'working-day' | 'calendar-day' } | undefined;
  /** 公开期限 in working days. */
  readonly publicationWorkingDays: number | undefined;
  /** Whether the agency answers to its superior alone (海关、金融、税务、国家安全): then reconsideration goes there. */
  readonly vertical: boolean;
  /** Order of binding, by name; unknown: the usual order that the dossier comes closest to. */
  readonly bindingOrder: 'decision-first' | 'chronological' | 'market-tradition' | 'two-volumes' | undefined;
  /** Bodies inside an agency that hold powers of their own. */
  readonly authorisedBodies: readonly string[];
  /** 公布的行政检查事项; undefined where the list was not entered. */
  readonly inspectionItems?: readonly string[] | undefined;
  /** 同一企业年度检查次数上限. */
  readonly inspectionsPerYear?: number | undefined;
  /** 夜间 as the place understands it, in whole hours: from 22 to 6. Unknown: 22–6 is night for sure, the hours beside it are asked. */
  readonly night?: { readonly from: number; readonly to: number } | undefined;
  /** 当场处罚限额, in fen, where a law other than 行政处罚法第五十一条 sets it for this department. */
  readonly summaryLimit?:
    | { readonly person: number | undefined; readonly organisation: number | undefined }
    | undefined;
  /** 当场处罚报所属机关备案的期限; the statute names none (第五十二条第三款). */
  readonly summaryReportTerm?: { readonly length: number; readonly unit: 'working-day' | 'calendar-day' } | undefined;
  /** 作出许可决定的期限, working days, where another law sets it; else twenty (行政许可法第四十二条). */
  readonly licenceWorkingDays?: number | undefined;
  /** 集中管辖行政案件的法院, one of which a decision must name; undefined where lawsuits go to the court of the place. */
  readonly courts?: readonly string[] | undefined;
  /** 归档期限 after the case was closed. */
  readonly archiveTerm?: { readonly length: number; readonly unit: 'working-day' | 'calendar-day' } | undefined;
  /** 许可决定公开期限, working days; else seven (国办发〔2018〕118号). */
  readonly licencePublicationWorkingDays?: number | undefined;
};

/** Days off and make-up working days; everything else is decided by the weekday. */
export type HolidayTable = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly off: ReadonlySet<PlainDate>;
  readonly work: ReadonlySet<PlainDate>;
  /** 法定节假日 (全国年节及纪念日放假办法第二条) without rest days moved beside them; where a table does not say, only those of fixed date are known. */
  readonly legal?: ReadonlySet<PlainDate>;
};

/** Local numbers of one place or department, in force from a day on. */
export type ParameterSet = {
  readonly id: string;
  /** 适用范围, as a user chooses it: 通用（待核）, 市场监管（示例，待核）. */
  readonly name: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  /** Where the numbers come from; 待核 where nobody has checked them. */
  readonly source: string;
  readonly parameters: Parameters;
};
