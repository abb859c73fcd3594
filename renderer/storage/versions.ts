import type { Transaction } from 'dexie';
import { type DossierRow, rereadPages } from './rows';

type Version = {
  /** Why the step was taken, in one sentence. */
  readonly why: string;
  /** Indexes by table, in Dexie's notation; only tables that change. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

/** Every shape the view has had; the first is version 1. Append only: a shipped entry is never edited. */
export const versions: readonly Version[] = [
  {
    why: 'The first view: what the journal says, what was read, and what was derived from it.',
    stores: {
      meta: 'key',
      dossiers: 'id, *digests, receivedAt',
      reviews: '[dossier+reviewer], dossier',
      marks: '[dossier+reviewer+item], dossier, item',
      exports: '[dossier+place], dossier',
      readings: 'key, page',
      troubles: 'page, scan',
      progress: 'dossier',
      audits: 'dossier',
      instruments: '[dossier+id], dossier',
      facts: '[dossier+instrument+field], dossier, field',
      findings: '[dossier+check], dossier, check',
      proposals: '[dossier+item], dossier',
    },
  },
  {
    why: 'Pages are shown as small pictures in lists without opening their scans again.',
    stores: { thumbnails: 'page' },
  },
  {
    why: 'The organiser works on campaigns and on the ledger of problems, and letterheads hold for the whole house.',
    stores: { campaigns: 'id', problems: 'id', house: 'id' },
  },
  {
    why: 'Documents once sent print the same again, and agencies as a whole are scored against lists of their own.',
    stores: { dispatches: 'id', checklists: 'id' },
  },
  {
    why: 'Bulletins are written here, in versions, and kept as they were sent.',
    stores: { bulletins: 'id' },
  },
  {
    why: 'The search index outlives the program, and finds parts of pages that were read again.',
    stores: { dossiers: 'id, *digests, receivedAt, *rereadPages', searchParts: 'number' },
    upgrade: async (transaction) => {
      await transaction
        .table<DossierRow & { rereadPages?: readonly string[] }>('dossiers')
        .filter(({ rereads }) => rereads !== undefined)
        .modify((row) => {
          row.rereadPages = rereadPages(row);
        });
    },
  },
];
