import type { AddedHolidays } from '../model/added-holidays';
import type { AddedStatute } from '../model/added-statute';
import type { AnnualReport } from '../model/annual-figures';
import type { BulletinScope, BulletinText, PublishedBulletin } from '../model/bulletin';
import type {
  Assignment,
  Calibration,
  CalibrationNote,
  CampaignDossier,
  CampaignPlan,
  Filing,
  HandOut,
  ReaderExchange,
  Task,
} from '../model/campaign';
import type { Checklist, HeldLine } from '../model/checklist';
import type { ConsensusDecision, Objection, SignedResult } from '../model/consensus';
import type { Dispatch, SubmissionDraft } from '../model/dispatch';
import type { Draw, Frame, Replacement } from '../model/draw';
import type { Fact } from '../model/fact';
import type { Turn } from '../model/geometry';
import type { GoodPractice } from '../model/good-practice';
import type {
  BulletinId,
  CampaignId,
  ChecklistId,
  DispatchId,
  DossierId,
  InstrumentId,
  ItemId,
  ProblemId,
  ReviewerName,
  Sha256,
  StepId,
} from '../model/ids';
import type { Instrument } from '../model/instrument';
import type { Letterhead } from '../model/letterhead';
import type { Mark } from '../model/mark';
import type { ParameterSet } from '../model/parameter';
import type { Problem } from '../model/problem';
import type { ProblemStep } from '../model/problem-step';
import type { Procedure } from '../model/procedure';
import type { RegionReread } from '../model/region-reread';
import type { Scan } from '../model/scan';
import type { TemplateRef } from '../model/scoring-template';
import type { SelfScore } from '../model/self-check';
import type { Sight } from '../model/sight';
import type { VouchedPage } from '../model/vouched-page';
import { GENESIS, type Head } from './seal-entry';

/** Everything people decided, as it stands after the entry at `head`. Plain JSON. */
export type JournalState = {
  readonly head: Head;
  readonly dossiers: Readonly<Record<DossierId, DossierState>>;
  readonly campaigns: Readonly<Record<CampaignId, CampaignState>>;
  readonly problems: Readonly<Record<ProblemId, ProblemState>>;
  readonly dispatches: Readonly<Record<DispatchId, DispatchState>>;
  readonly checklists: Readonly<Record<ChecklistId, ChecklistState>>;
  readonly bulletins: Readonly<Record<BulletinId, BulletinState>>;
  readonly house: HouseState;
};

/** 评查活动; without a plan until it is told of. */
export type CampaignState = {
  readonly id: CampaignId;
  /** Absent on a reviewer's machine, where only tasks are known. */
  readonly plan?: CampaignPlan;
  readonly frame?: Frame;
  readonly drawn?: DrawMade;
  readonly dossiers: readonly CampaignDossier[];
  readonly assignments: readonly Assignment[];
  /** In their order; absent until there was one. */
  readonly exchanges?: readonly Made<ReaderExchange>[];
  readonly calibration?: Calibration;
  /** At most one per item, the oldest first; absent until there was one. */
  readonly notes?: readonly Made<CalibrationNote>[];
  readonly handOuts: readonly Made<HandOut>[];
  readonly filings: readonly Filing[];
  /** What reviewers at this machine were handed, the latest of each. */
  readonly tasks: Readonly<Record<ReviewerName, TaskHeld>>;
  readonly removed: boolean;
};

/** Something decided, with when and by whom. */
export type Made<What> = What & { readonly at: string; readonly by: ReviewerName };

export type DrawMade = Made<Draw> & { readonly replacements: readonly Made<Replacement>[] };

export type TaskHeld = Task & { readonly package: Sha256 };

/** 台账里的一个问题; without words until it is entered. Steps are a set: a withdrawn one never comes back. */
export type ProblemState = {
  readonly id: ProblemId;
  readonly problem?: Problem;
  readonly steps: Readonly<Record<StepId, ProblemStep>>;
  /** Why, by the step withdrawn. */
  readonly withdrawn: Readonly<Record<StepId, string>>;
  readonly removed: boolean;
};

/** 已发文书; `by` and `at` tell who sent it when. Or the drafts of one year's submissions, which nobody sent. */
export type DispatchState = {
  readonly id: DispatchId;
  readonly draft?: SubmissionDraft;
  readonly dispatch?: Dispatch;
  readonly by?: ReviewerName;
  readonly at?: string;
  /** Why it was taken back, where it was. */
  readonly revoked?: string;
};

/** 单位层面清单; without a standard until it is opened. */
export type ChecklistState = {
  readonly id: ChecklistId;
  readonly checklist?: Checklist;
  readonly lines: Readonly<Record<ItemId, HeldLine>>;
  readonly removed: boolean;
};

/** 通报; versions in the order they were saved, the last one is worked on. */
export type BulletinState = {
  readonly id: BulletinId;
  readonly versions: readonly Made<{ readonly text: BulletinText; readonly scope: BulletinScope }>[];
  readonly published?: Made<PublishedBulletin>;
  /** Why it was taken back, where it was. */
  readonly withdrawn?: string;
  /** Files of it that left the program; absent where none did. */
  readonly exports?: readonly ExportMade[];
  readonly removed: boolean;
};

/** What holds for the whole library: what its documents bear, and the law as it is here. */
export type HouseState = {
  readonly letterhead?: Letterhead;
  readonly parameters?: readonly ParameterSet[];
  readonly holidays?: readonly AddedHolidays[];
  readonly statutes?: readonly AddedStatute[];
  /** One for each year of which agencies reported. */
  readonly annual?: readonly AnnualReport[];
};

export type DossierState = {
  readonly id: DossierId;
  /** Empty until the dossier is received (a merged journal may tell of a mark first). */
  readonly name: string;
  /** ISO instant; empty until received. */
  readonly receivedAt: string;
  /** Absent: as the machine detects it. */
  readonly procedure?: Procedure;
  readonly scans: readonly Scan[];
  /** Pages turned by hand: at most one per page. */
  readonly turns: readonly PageTurn[];
  /** Parts of pages whose second reading was chosen, at most one per box; absent in snapshots from before there were any. */
  readonly rereads?: readonly RegionReread[];
  /** null: as the machine divides it. */
  readonly arrangement: readonly Instrument[] | null;
  /** At most one per instrument and field. */
  readonly corrections: readonly Fact[];
  readonly reviews: Readonly<Record<ReviewerName, ReviewState>>;
  readonly exports: readonly ExportMade[];
  /** 自评分 of the agency, where it gave one. */
  readonly selfScore?: SelfScore;
  /** 合议; absent until something was settled or signed. */
  readonly consensus?: ConsensusState;
  /** 异议, in the order they were entered; at most one per item. Absent until there is one. */
  readonly objections?: readonly Objection[];
  readonly removed: boolean;
};

export type ConsensusState = {
  /** Set while the readers' marks lie open to the panel. */
  readonly locked?: Made<{ readonly readers: readonly ReviewerName[] }>;
  readonly decisions: Readonly<Record<ItemId, Made<ConsensusDecision>>>;
  readonly signed?: Made<SignedResult> & {
    readonly signers: readonly ReviewerName[];
    /** Set while the grade is another than was signed: `from` is the one signed. */
    readonly regraded?: Made<{ readonly from: string; readonly why: string }>;
  };
};

export type PageTurn = { readonly scan: Sha256; readonly index: number; readonly turn: Turn };

export type ReviewState = {
  readonly reviewer: ReviewerName;
  /** Absent until the review is opened on a standard. */
  readonly template?: TemplateRef;
  readonly marks: Readonly<Record<ItemId, Mark>>;
  /** What the reviewer held in hand; papers not named were seen as scans. */
  readonly sights?: Readonly<Record<InstrumentId, Sight>>;
  readonly practices?: readonly GoodPractice[];
  /** Unread pages the reviewer looked at and found nothing to review on, each once; absent where there are none. */
  readonly vouched?: readonly VouchedPage[];
  readonly concluded?: { readonly score: number; readonly grade: string; readonly at: string };
  /** Set where it came in a package. */
  readonly received?: {
    readonly station: string;
    readonly at: string;
    readonly package: Sha256;
    readonly digest: Sha256;
  };
};

export type ExportMade = {
  readonly output: string;
  readonly file: string;
  readonly sha256: Sha256;
  readonly at: string;
  readonly by: ReviewerName;
};

export const emptyState: JournalState = {
  head: GENESIS,
  dossiers: {},
  campaigns: {},
  problems: {},
  dispatches: {},
  checklists: {},
  bulletins: {},
  house: {},
};

export const dossierIn = (state: JournalState, id: DossierId): DossierState | undefined => held(state.dossiers, id);

export const campaignIn = (state: JournalState, id: CampaignId): CampaignState | undefined => held(state.campaigns, id);

export const problemIn = (state: JournalState, id: ProblemId): ProblemState | undefined => held(state.problems, id);

export const dispatchIn = (state: JournalState, id: DispatchId): DispatchState | undefined =>
  held(state.dispatches, id);

export const checklistIn = (state: JournalState, id: ChecklistId): ChecklistState | undefined =>
  held(state.checklists, id);

export const bulletinIn = (state: JournalState, id: BulletinId): BulletinState | undefined => held(state.bulletins, id);

export const checklistLineIn = (checklist: ChecklistState | undefined, item: ItemId): HeldLine | undefined =>
  checklist && held(checklist.lines, item);

export const reviewIn = (dossier: DossierState | undefined, reviewer: ReviewerName): ReviewState | undefined =>
  dossier && held(dossier.reviews, reviewer);

export const markIn = (review: ReviewState | undefined, item: ItemId): Mark | undefined =>
  review && held(review.marks, item);

/** A reviewer may be called anything, `constructor` too. */
const held = <Key extends string, Value>(record: Readonly<Record<Key, Value>>, key: Key): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
