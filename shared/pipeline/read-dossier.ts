import { AppError } from '../base/app-error';
import { errorWords } from '../base/error-words';
import type { Page } from '../model/page';
import type { PageReading, ReadPage } from '../model/page-text';
import type { Clock } from '../ports/clock';
import type { OpenScan } from '../ports/page-rasterizer';
import type { PageReader } from '../ports/page-reader';
import { readPage } from './read-page';

/** Where readings are kept, so that nothing is read twice. */
export type ReadingShelf = {
  find(page: Page): Promise<PageReading | undefined>;
  keep(reading: PageReading): Promise<void>;
};

type Reading = {
  readonly pages: readonly Page[];
  readonly open: (page: Page) => Promise<OpenScan>;
  readonly reader: PageReader;
  readonly clock: Clock;
  readonly shelf: ReadingShelf;
  readonly onPage?: (page: ReadPage, done: number) => void;
};

/** Every page of a dossier, as many at a time as the reader takes and one drawn ahead. A page that cannot be read says why; the rest go on. */
export async function readDossier({
  pages,
  open,
  reader,
  clock,
  shelf,
  onPage,
}: Reading): Promise<readonly ReadPage[]> {
  const read = new Map<number, ReadPage>();
  const waiting = pages.values();

  async function lane(): Promise<void> {
    for (const page of waiting) {
      const done = await settle(page);
      read.set(page.ordinal, done);
      onPage?.(done, read.size);
    }
  }

  async function settle(page: Page): Promise<ReadPage> {
    try {
      const kept = await shelf.find(page);
      if (kept !== undefined) return { ...page, reading: kept };
      const { reading } = await readPage(
        { scan: await open(page), sha256: page.scan, index: page.index },
        reader,
        clock,
      );
      await shelf.keep(reading);
      return { ...page, reading };
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled' || error.code === 'disk-full') throw error;
      return { ...page, reading: undefined, trouble: errorWords(error.code, error.detail) };
    }
  }

  // One more than can be read: its page is drawn while the others are being read.
  await Promise.all(Array.from({ length: reader.size + 1 }, lane));
  return pages.map(({ ordinal }) => read.get(ordinal)!);
}
