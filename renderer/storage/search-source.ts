import type { DossierId, Sha256 } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import { openDatabase } from './database';
import { dossierQueries } from './dossier-queries';
import type { DossierRow, ReadingRow } from './rows';

/** What full-text search asks of the view: readings by key, and whose pages they are. */
export type SearchSource = {
  /** How many readings there are; they are added, never taken away. */
  count(): Promise<number>;
  keys(): Promise<readonly string[]>;
  readings(keys: readonly string[]): Promise<readonly ReadingRow[]>;
  dossier(id: DossierId): Promise<DossierRow | undefined>;
  dossiersWith(scan: Sha256): Promise<readonly DossierRow[]>;
  instruments(id: DossierId): Promise<readonly Instrument[]>;
};

/** Opens the view of the library at `place` a second time, from a worker that only reads. */
export async function openSearchSource(place: string): Promise<SearchSource> {
  const view = await openDatabase(place);
  const { dossier, dossiersWith, instruments } = dossierQueries(view);
  return {
    count: async () => view.readings.count(),
    keys: async () => view.readings.toCollection().primaryKeys(),
    readings: async (keys) => (await view.readings.bulkGet([...keys])).filter((row) => row !== undefined),
    dossier: async (id) => dossier(id),
    dossiersWith,
    instruments,
  };
}
