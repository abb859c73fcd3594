import { type DossierRow, pageKey, pagesOf, type SearchSource } from '#renderer/storage/index.ts';
import type { DossierId, Sha256 } from '#shared/model/ids';
import type { FoundPage } from './search-answer';

export type PagePlace = Pick<FoundPage, 'dossier' | 'name' | 'instrument' | 'page'>;

/** Where pages lie, for one question: each dossier is asked for once. */
export function placesIn(source: SearchSource, within: DossierId | undefined) {
  const dossiers = new Map<Sha256, Promise<readonly DossierRow[]>>();
  const maps = new Map<DossierId, Promise<ReadonlyMap<string, PagePlace>>>();

  const only = async (id: DossierId): Promise<readonly DossierRow[]> => {
    const row = await source.dossier(id);
    return row === undefined || row.removed ? [] : [row];
  };

  const mapOf = (row: DossierRow): Promise<ReadonlyMap<string, PagePlace>> => {
    const map = maps.get(row.id) ?? placesOf(source, row);
    maps.set(row.id, map);
    return map;
  };

  return {
    async pagesWithin(): Promise<readonly string[]> {
      const rows = within === undefined ? [] : await only(within);
      return rows.flatMap(pagesOf).map(({ scan, index }) => pageKey(scan, index));
    },

    /** The same file may lie in several dossiers. */
    async of(page: string, scan: Sha256): Promise<readonly PagePlace[]> {
      const rows = dossiers.get(scan) ?? (within === undefined ? source.dossiersWith(scan) : only(within));
      dossiers.set(scan, rows);
      const found = await Promise.all((await rows).map(async (row) => (await mapOf(row)).get(page)));
      return found.filter((place) => place !== undefined);
    },
  };
}

async function placesOf(source: SearchSource, row: DossierRow): Promise<ReadonlyMap<string, PagePlace>> {
  const instruments = await source.instruments(row.id);
  const titles = new Map(instruments.flatMap(({ title, pages }) => pages.map((page) => [page, title] as const)));
  return new Map(
    pagesOf(row).map(({ ordinal, scan, index }) => [
      pageKey(scan, index),
      { dossier: row.id, name: row.name, instrument: titles.get(ordinal), page: ordinal },
    ]),
  );
}
