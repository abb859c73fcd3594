import type { DossierId, Sha256 } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import { openDatabase, type ViewDatabase } from './database';
import { dossierQueries } from './dossier-queries';
import type { DossierRow, ReadingRow, SearchPartRow } from './rows';

/** What full-text search asks of the view: readings by key, whose pages they are, and the index it left there. */
export type SearchSource = {
  /** How many readings there are; they are added, never taken away. */
  count(): Promise<number>;
  keys(): Promise<readonly string[]>;
  readings(keys: readonly string[]): Promise<readonly ReadingRow[]>;
  dossier(id: DossierId): Promise<DossierRow | undefined>;
  dossiersWith(scan: Sha256): Promise<readonly DossierRow[]>;
  /** Dossiers with parts of pages that were read again. */
  dossiersReread(): Promise<readonly DossierRow[]>;
  instruments(id: DossierId): Promise<readonly Instrument[]>;
  /** Parts of the index as they were kept under this filing, in their order from 0 and without a gap; any others are dropped. */
  parts(filing: number): Promise<readonly SearchPartRow[]>;
  /** A disk too full for it costs only time at the next start. */
  keepPart(row: SearchPartRow): Promise<void>;
};

/** Opens the view of the library at `place` a second time, from a worker that writes nothing there but its index. */
export async function openSearchSource(place: string): Promise<SearchSource> {
  const view = await openDatabase(place);
  const { dossier, dossiersWith, instruments } = dossierQueries(view);
  return {
    count: async () => view.readings.count(),
    keys: async () => view.readings.toCollection().primaryKeys(),
    readings: async (keys) => (await view.readings.bulkGet([...keys])).filter((row) => row !== undefined),
    dossier: async (id) => dossier(id),
    dossiersWith,
    dossiersReread: async () =>
      (await view.dossiers.where('rereadPages').above('').distinct().toArray()).filter(({ removed }) => !removed),
    instruments,
    parts: (filing) => keptParts(view, filing),
    keepPart: async (row) => {
      await view.searchParts.put(row).catch((error: unknown) => {
        if (!(error instanceof Error && error.name === 'QuotaExceededError')) throw error;
      });
    },
  };
}

async function keptParts(view: ViewDatabase, filing: number): Promise<readonly SearchPartRow[]> {
  const rows = await view.searchParts.orderBy('number').toArray();
  const end = rows.findIndex((row, at) => row.number !== at || row.filing !== filing);
  if (end < 0) return rows;
  await view.searchParts.bulkDelete(rows.slice(end).map(({ number }) => number));
  return rows.slice(0, end);
}
