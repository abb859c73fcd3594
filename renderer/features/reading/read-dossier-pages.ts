import { type DossierRow, pagesOf, type ReadingShelf, recipeFor, turnOf } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { Turn } from '#shared/model/geometry';
import type { Page } from '#shared/model/page';
import type { Scan } from '#shared/model/scan';
import { readPage, recipeOf } from '#shared/pipeline/index';
import type { Clock } from '#shared/ports/clock';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import type { PageReader } from '#shared/ports/page-reader';
import type { Picture } from '#shared/ports/picture';
import { sharedScans } from './shared-scans';

export type PagePorts = {
  readonly shelf: ReadingShelf;
  readonly reader: PageReader;
  readonly clock: Clock;
  /** A small upright picture of a page, for lists. */
  thumbnail(picture: Picture, turn: Turn): Promise<Blob>;
  openScan(scan: Scan): Promise<OpenScan>;
};

/** `stopped` lets pages in hand finish; `signal` breaks them off. */
export type Reins = { readonly signal: AbortSignal; stopped(): boolean };

/**
 * Reads the pages of a dossier that were not read yet, as many at a time as the reader has lanes; each is stored at once.
 * A bad page is recorded and the rest go on. Resolves when none is left or the reins say so.
 * @throws AppError `engine-unavailable`, `disk-full`: what no other page would survive either
 */
export async function readDossierPages(
  dossier: DossierRow,
  { shelf, reader, clock, thumbnail, openScan }: PagePorts,
  { signal, stopped }: Reins,
  settled: (outcome: 'read' | 'troubled') => void,
): Promise<void> {
  const recipe = recipeOf(reader);
  const waiting = await pagesToRead(dossier, shelf, recipe);
  const scans = sharedScans(dossier.scans, waiting, openScan);
  const queue = waiting[Symbol.iterator]();

  async function lane(): Promise<void> {
    for (const page of queue) {
      if (signal.aborted || stopped()) return;
      const outcome = await settle(page);
      await scans.done(page);
      if (outcome === 'broken off') return;
      settled(outcome);
    }
  }

  async function settle(page: Page): Promise<'read' | 'troubled' | 'broken off'> {
    try {
      const scan = await scans.for(page);
      const job = { scan, sha256: page.scan, index: page.index, turn: turnOf(dossier, page), signal };
      const { reading, picture } = await readPage(job, reader, clock);
      if (signal.aborted) return 'broken off';
      await shelf.keep(reading, recipeFor(recipe, job.turn), await thumbnail(picture, reading.look.turn));
      return 'read';
    } catch (error) {
      if (signal.aborted) return 'broken off';
      if (error instanceof AppError && fatal.has(error.code)) throw error;
      await shelf.keepTrouble(page, troubleOf(error, page));
      return 'troubled';
    }
  }

  const lanes = Array.from({ length: Math.max(1, reader.size) }, lane);
  try {
    await Promise.all(lanes);
  } finally {
    await Promise.allSettled(lanes);
    await scans.closeAll();
  }
}

const fatal = new Set([
  'engine-unavailable',
  'engine-file-missing',
  'engine-file-damaged',
  'disk-full',
  'library-locked',
]);

async function pagesToRead(dossier: DossierRow, shelf: ReadingShelf, recipe: string): Promise<readonly Page[]> {
  const waiting: Page[] = [];
  for (const page of pagesOf(dossier)) {
    if (!(await shelf.has(page, recipeFor(recipe, turnOf(dossier, page)))) && !(await shelf.troubled(page)))
      waiting.push(page);
  }
  return waiting;
}

const troubleOf = (error: unknown, { ordinal }: Page): AppError =>
  error instanceof AppError ? error : new AppError('page-unreadable', `第${ordinal}页`);
