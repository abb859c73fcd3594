import type { Fact } from '../model/fact';
import type { Turn } from '../model/geometry';
import type { DossierId, ItemId, ReviewerName, Sha256 } from '../model/ids';
import type { Instrument } from '../model/instrument';
import type { Mark } from '../model/mark';
import type { Procedure } from '../model/procedure';
import type { RegionReread } from '../model/region-reread';
import type { Scan } from '../model/scan';
import type { TemplateRef } from '../model/scoring-template';
import { GENESIS, type Head } from './seal-entry';

/** Everything people decided, as it stands after the entry at `head`. Plain JSON. */
export type JournalState = {
  readonly head: Head;
  readonly dossiers: Readonly<Record<DossierId, DossierState>>;
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
  readonly removed: boolean;
};

export type PageTurn = { readonly scan: Sha256; readonly index: number; readonly turn: Turn };

export type ReviewState = {
  readonly reviewer: ReviewerName;
  /** Absent until the review is opened on a standard. */
  readonly template?: TemplateRef;
  readonly marks: Readonly<Record<ItemId, Mark>>;
  readonly concluded?: { readonly score: number; readonly grade: string; readonly at: string };
};

export type ExportMade = {
  readonly output: string;
  readonly file: string;
  readonly sha256: Sha256;
  readonly at: string;
  readonly by: ReviewerName;
};

export const emptyState: JournalState = { head: GENESIS, dossiers: {} };

export const dossierIn = (state: JournalState, id: DossierId): DossierState | undefined => held(state.dossiers, id);

export const reviewIn = (dossier: DossierState | undefined, reviewer: ReviewerName): ReviewState | undefined =>
  dossier && held(dossier.reviews, reviewer);

export const markIn = (review: ReviewState | undefined, item: ItemId): Mark | undefined =>
  review && held(review.marks, item);

/** A reviewer may be called anything, `constructor` too. */
const held = <Key extends string, Value>(record: Readonly<Record<Key, Value>>, key: Key): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
