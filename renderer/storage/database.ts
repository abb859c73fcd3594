import Dexie, { type Table } from 'dexie';
import type {
  AuditRow,
  BulletinRow,
  CampaignRow,
  ChecklistRow,
  DispatchRow,
  DossierRow,
  ExportRow,
  FactRow,
  FindingRow,
  HouseRow,
  InstrumentRow,
  MarkRow,
  MetaRow,
  ProblemRow,
  ProgressRow,
  ProposalRow,
  ReadingRow,
  ReviewRow,
  SearchPartRow,
  ThumbnailRow,
  TroubleRow,
} from './rows';
import { versions } from './versions';

/** The view of one library. Everything in it can be made again from the journal and the originals. */
export type ViewDatabase = Dexie & {
  readonly meta: Table<MetaRow, string>;
  readonly dossiers: Table<DossierRow, string>;
  readonly reviews: Table<ReviewRow, [string, string]>;
  readonly marks: Table<MarkRow, [string, string, string]>;
  readonly exports: Table<ExportRow, [string, number]>;
  readonly campaigns: Table<CampaignRow, string>;
  readonly problems: Table<ProblemRow, string>;
  readonly dispatches: Table<DispatchRow, string>;
  readonly checklists: Table<ChecklistRow, string>;
  readonly bulletins: Table<BulletinRow, string>;
  readonly house: Table<HouseRow, 'house'>;
  readonly readings: Table<ReadingRow, string>;
  readonly troubles: Table<TroubleRow, string>;
  readonly thumbnails: Table<ThumbnailRow, string>;
  readonly progress: Table<ProgressRow, string>;
  readonly audits: Table<AuditRow, string>;
  readonly instruments: Table<InstrumentRow, [string, string]>;
  readonly facts: Table<FactRow, [string, string, string]>;
  readonly findings: Table<FindingRow, [string, string]>;
  readonly proposals: Table<ProposalRow, [string, string]>;
  readonly searchParts: Table<SearchPartRow, number>;
};

/** Names of the tables that follow from the journal alone. */
export const journalTables = [
  'dossiers',
  'reviews',
  'marks',
  'exports',
  'campaigns',
  'problems',
  'dispatches',
  'checklists',
  'bulletins',
  'house',
] as const;

/** Names of the tables that follow from a dossier's readings and corrections. */
export const derivedTables = ['audits', 'instruments', 'facts', 'findings', 'proposals'] as const;

/** Opens, or makes, the view of the library at `place`. Writes are on disk before they resolve. */
export async function openDatabase(place: string, upTo = versions.length): Promise<ViewDatabase> {
  const database = new Dexie(`view of ${place}`, { chromeTransactionDurability: 'strict' });
  for (const [index, { stores, upgrade }] of versions.slice(0, upTo).entries()) {
    const version = database.version(index + 1).stores({ ...stores });
    if (upgrade !== undefined) version.upgrade(upgrade);
  }
  return (await database.open()) as ViewDatabase;
}
