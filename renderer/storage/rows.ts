import type { ErrorCode } from '#shared/base/app-error';
import type {
  BulletinState,
  CampaignState,
  ChecklistState,
  DispatchState,
  DossierState,
  ExportMade,
  HouseState,
  ProblemState,
  ReviewState,
} from '#shared/journal/index';
import type { Fact } from '#shared/model/fact';
import type { Finding } from '#shared/model/finding';
import type { Turn } from '#shared/model/geometry';
import type { DossierId, InstrumentId, ItemId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { Mark } from '#shared/model/mark';
import type { Page } from '#shared/model/page';
import type { PageFlag } from '#shared/model/page-audit';
import type { PageReading } from '#shared/model/page-text';
import type { Procedure } from '#shared/model/procedure';
import type { TemplateRef } from '#shared/model/scoring-template';
import type { Proposal } from '#shared/scoring/index';
import type { StoredPart } from '#shared/search/index';

/** A dossier as the journal tells it; its reviews and exports have rows of their own, so that lists stay light. */
export type DossierRow = Omit<DossierState, 'reviews' | 'exports'> & {
  /** Pages of all its scans together. */
  readonly pages: number;
  readonly digests: readonly Sha256[];
  /** Pages of which parts were read again; absent where there are none. */
  readonly rereadPages?: readonly string[];
};

/** 评查记录: one reviewer's work on one dossier; its marks have rows of their own. */
export type ReviewRow = Omit<ReviewState, 'marks'> & { readonly dossier: DossierId };

export type MarkRow = Mark & { readonly dossier: DossierId };

/** `place` counts the exports of a dossier from 0. */
export type ExportRow = ExportMade & { readonly dossier: DossierId; readonly place: number };

/** 评查活动 as the journal tells it. */
export type CampaignRow = CampaignState;

/** A problem of the ledger as the journal tells it. */
export type ProblemRow = ProblemState;

/** A document that was sent. */
export type DispatchRow = DispatchState;

/** 单位层面清单 as the journal tells it. */
export type ChecklistRow = ChecklistState;

/** 通报 as the journal tells it. */
export type BulletinRow = BulletinState;

/** There is one house, and one row. */
export type HouseRow = HouseState & { readonly id: 'house' };

/** What one page gave under one recipe of reading. */
export type ReadingRow = {
  readonly key: string;
  readonly page: string;
  readonly recipe: string;
  /** Milliseconds since 1970; of several readings of a page the latest counts. */
  readonly readAt: number;
  readonly reading: PageReading;
};

/** A page that could not be read, and why. */
export type TroubleRow = {
  readonly page: string;
  readonly scan: Sha256;
  readonly index: number;
  readonly code: ErrorCode;
  readonly words: string;
};

/** Small picture of a page, WebP or PNG bytes. */
export type ThumbnailRow = { readonly page: string; readonly picture: Blob };

/** How far reading has come with a dossier; `derived` is undefined until instruments, facts and findings exist. */
export type ProgressRow = {
  readonly dossier: DossierId;
  /** The recipe of reading that was counted. */
  readonly recipe: string;
  readonly pages: number;
  readonly read: number;
  readonly troubled: number;
  /** Set where a person cancelled reading. */
  readonly held: boolean;
  readonly derived: DerivedSummary | undefined;
};

export type DerivedSummary = {
  readonly procedure: Procedure;
  readonly instruments: number;
  readonly violated: number;
  readonly undetermined: number;
  /** The standard the proposals are for; undefined where none ships for the procedure. */
  readonly template: TemplateRef | undefined;
  /** Whose word on unread pages the findings rest on: they are for nobody else. Absent where they rest on none. */
  readonly vouchedBy?: ReviewerName | undefined;
};

/** What page audit noticed, and the page numbers printed on the paper. */
export type AuditRow = {
  readonly dossier: DossierId;
  readonly flags: readonly PageFlag[];
  readonly folios: readonly (string | undefined)[];
};

export type InstrumentRow = Instrument & { readonly dossier: DossierId };
export type FactRow = {
  readonly dossier: DossierId;
  readonly instrument: InstrumentId;
  readonly field: string;
  readonly fact: Fact;
};
export type FindingRow = { readonly dossier: DossierId; readonly check: string; readonly finding: Finding };

export type ProposalRow = { readonly dossier: DossierId; readonly item: ItemId; readonly proposal: Proposal };

/** A full or growing part of the search index, with the readings it files, in the order of their numbers in the part. */
export type SearchPartRow = {
  /** From 0. */
  readonly number: number;
  /** The `FILING` it was made under. */
  readonly filing: number;
  readonly part: StoredPart;
  readonly filed: readonly Pick<ReadingRow, 'key' | 'page' | 'readAt'>[];
};

export type MetaRow = { readonly key: string; readonly value: unknown };

/** Name of a page of a scan, whatever dossier it is in. */
export const pageKey = (scan: Sha256, index: number): string => `${scan}-${index}`;

/** Pages of which parts were read again, each once. */
export const rereadPages = ({ rereads = [] }: Pick<DossierState, 'rereads'>): readonly string[] => [
  ...new Set(rereads.map(({ scan, index }) => pageKey(scan, index))),
];

/** The turn a person gave to a page, if one did. */
export const turnOf = ({ turns }: Pick<DossierRow, 'turns'>, { scan, index }: Pick<Page, 'scan' | 'index'>) =>
  turns.find((turned) => turned.scan === scan && turned.index === index)?.turn;

/** A page turned by hand is read anew, under a recipe of its own. */
export const recipeFor = (recipe: string, turn: Turn | undefined): string =>
  turn === undefined ? recipe : `${recipe}-turned-${turn}`;
