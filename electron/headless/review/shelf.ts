import { hostname } from 'node:os';
import { type DiskLibrary, openDiskLibrary } from '#electron/library/index';
import type { HouseState } from '#shared/journal/index';
import type { DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { PageReading } from '#shared/model/page-text';
import type { Scan } from '#shared/model/scan';
import { type ReadingShelf, readingKey } from '#shared/pipeline/index';
import { clock } from './clock';

/** Entries by the command line bear this name. */
const BY = '命令行' as ReviewerName;

/** Where readings of this run are kept: in a library on disk, or nowhere. */
export type Shelf = {
  readings(recipe: string): ReadingShelf;
  /** Keeps the originals and enters the dossier in the journal, once. */
  receive(name: string, scans: readonly Scan[], bytes: readonly Uint8Array[]): Promise<void>;
  /** What the people of the library added to the law in the window. */
  house(): HouseState;
  close(): Promise<void>;
};

export const openShelf = async (folder: string | undefined): Promise<Shelf> =>
  folder === undefined ? nowhere : inLibrary(await openDiskLibrary(folder, { station: hostname(), clock }));

const nowhere: Shelf = {
  readings: () => ({ find: async () => undefined, keep: async () => {} }),
  receive: async () => {},
  house: () => ({}),
  close: async () => {},
};

function inLibrary(library: DiskLibrary): Shelf {
  return {
    readings: (recipe) => ({
      async find(page) {
        const text = await library.derived(readingKey(page, recipe));
        return text === undefined ? undefined : parsed(text);
      },
      keep: (reading) => library.keepDerived(readingKey(reading, recipe), JSON.stringify(reading)),
    }),
    async receive(name, scans, bytes) {
      const digests = scans.map(({ sha256 }) => sha256);
      if (known(library, digests)) return;
      for (const part of bytes) await library.keepOriginal(part);
      const subject = crypto.randomUUID() as DossierId;
      await library.append([{ kind: 'dossier.received', subject, payload: { name, scans } }], BY);
    },
    house: () => library.folded().house,
    close: () => library.close(),
  };
}

const known = (library: DiskLibrary, digests: readonly Sha256[]): boolean =>
  Object.values(library.folded().dossiers).some(
    ({ scans, removed }) => !removed && scans.map(({ sha256 }) => sha256).join() === digests.join(),
  );

/** A file cut short by a crash counts as not read. */
function parsed(text: string): PageReading | undefined {
  try {
    return JSON.parse(text) as PageReading;
  } catch {
    return undefined;
  }
}
