import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';
import type { Page } from '#shared/model/page';
import type { PageReading } from '#shared/model/page-text';
import type { Clock } from '#shared/ports/clock';
import type { Library } from '#shared/ports/library';
import type { ViewDatabase } from './database';
import { pagesOf } from './dossier-queries';
import { type DossierRow, type ProgressRow, pageKey, recipeFor, turnOf } from './rows';

/** Name of a stored reading: the scan's digest, the page's index, and the recipe it was read by. */
export type ReadingKey = (page: Pick<Page, 'scan' | 'index'>, recipe: string) => string;

/** Where the reading queue keeps what it reads: in the library's derived files first, then in the view. */
export function readingShelf(
  view: ViewDatabase,
  library: Pick<Library, 'keepDerived' | 'derived'>,
  clock: Clock,
  keyOf: ReadingKey,
) {
  const put = (reading: PageReading, recipe: string) =>
    view.readings.put({
      key: keyOf(reading, recipe),
      page: pageKey(reading.scan, reading.index),
      recipe,
      readAt: clock.now().getTime(),
      reading,
    });

  return {
    /** Whether the page was read by this recipe, now or in an earlier life of the view. */
    async has(page: Page, recipe: string): Promise<boolean> {
      const key = keyOf(page, recipe);
      if ((await view.readings.where('key').equals(key).count()) > 0) return true;
      const kept = parseReading(await library.derived(key));
      if (kept === undefined) return false;
      await put(kept, recipe);
      return true;
    },

    /** On disk before it resolves. A disk too full for derived files still leaves the reading in the view. */
    async keep(reading: PageReading, recipe: string, thumbnail?: Blob): Promise<void> {
      const key = keyOf(reading, recipe);
      await library.keepDerived(key, JSON.stringify(reading)).catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === 'disk-low')) throw error;
      });
      await view.transaction('rw', [view.readings, view.troubles, view.thumbnails], async () => {
        await put(reading, recipe);
        await view.troubles.delete(pageKey(reading.scan, reading.index));
        if (thumbnail !== undefined) {
          await view.thumbnails.put({ page: pageKey(reading.scan, reading.index), picture: thumbnail });
        }
      });
    },

    async keepTrouble({ scan, index }: Page, { code, detail }: AppError): Promise<void> {
      await view.troubles.put({ page: pageKey(scan, index), scan, index, code, words: errorWords(code, detail) });
    },

    async troubled({ scan, index }: Page): Promise<boolean> {
      return (await view.troubles.get(pageKey(scan, index))) !== undefined;
    },

    /** Forgets why pages could not be read, so that they are tried again. */
    async forgetTroubles(dossier: DossierRow): Promise<void> {
      await view.troubles
        .where('scan')
        .anyOf([...dossier.digests])
        .delete();
    },

    /** Counts afresh how far reading has come. */
    async recount(dossier: DossierRow, recipe: string): Promise<ProgressRow> {
      const pages = pagesOf(dossier);
      const keys = pages.map((page) => keyOf(page, recipeFor(recipe, turnOf(dossier, page))));
      const found = new Set(await view.readings.where('key').anyOf(keys).primaryKeys());
      const troubles = await view.troubles.bulkGet(pages.map(({ scan, index }) => pageKey(scan, index)));
      const before = await view.progress.get(dossier.id);
      const row: ProgressRow = {
        dossier: dossier.id,
        recipe,
        pages: pages.length,
        read: keys.filter((key) => found.has(key)).length,
        troubled: keys.filter((key, place) => !found.has(key) && troubles[place] !== undefined).length,
        held: before?.held ?? false,
        derived: before?.derived,
      };
      await view.progress.put(row);
      return row;
    },

    async hold(dossier: DossierRow, held: boolean): Promise<void> {
      await view.progress.update(dossier.id, { held });
    },
  };
}

export type ReadingShelf = ReturnType<typeof readingShelf>;

/** A derived file may be cut short by a crash; then the page is simply read again. */
function parseReading(text: string | undefined): PageReading | undefined {
  if (text === undefined) return undefined;
  try {
    const reading = JSON.parse(text) as Partial<PageReading>;
    return reading.text !== undefined && reading.look !== undefined ? (reading as PageReading) : undefined;
  } catch {
    return undefined;
  }
}
