import type { SearchSource } from '#renderer/storage/index.ts';
import type { PageReading, ReadPage } from '#shared/model/page-text';
import type { RegionReread } from '#shared/model/region-reread';
import { layRereads } from '#shared/pipeline/index';
import { findOnPage, forgiven, type PageHit, searchWords } from '#shared/search/index';
import { AT_ONCE, type FiledPages, filedPages, type Progress } from './filed-pages';
import { type PagePlace, placesIn } from './page-places';
import { pagesReread } from './pages-reread';
import type { FoundPage, Question, SearchAnswer } from './search-answer';

export type LibraryIndex = {
  /** Takes in what was read since the last question, then answers. `stale` is asked between steps whether to give up. */
  ask(question: Question, stale?: () => boolean): Promise<SearchAnswer | undefined>;
};

/** Pages shown; who sees so many asks more closely. */
const SHOWN = 100;

/**
 * Words of the whole library, filed by neighbouring signs. The words themselves stay in the view and are fetched for
 * candidates only. Where a person chose a second reading of a part of a page, that is searched instead, in that dossier.
 */
export function libraryIndex(source: SearchSource, progress: Progress = () => {}): LibraryIndex {
  const opened = filedPages(source, progress);
  let catching: Promise<FiledPages> | undefined;

  /** Questions that come while the library is taken in wait for the same taking in. */
  function upToDate(): Promise<FiledPages> {
    catching ??= caughtUp(opened).finally(() => {
      catching = undefined;
    });
    return catching;
  }

  return {
    async ask({ typed, within }, stale = () => false) {
      const filed = await upToDate();
      const words = searchWords(typed);
      if (words === '') return { found: [], more: false, searched: filed.count() };

      const slips = forgiven(words);
      const places = placesIn(source, within);
      const wanted = within && new Set((await places.pagesWithin()).flatMap((page) => filed.latestOf(page) ?? []));
      const reread = pagesReread(await source.dossiersReread());
      const also = new Set(reread.pagesWith(words, slips).flatMap((page) => filed.latestOf(page) ?? []));
      const keys = [...new Set([...also, ...filed.candidates(words, slips)])].filter((key) => wanted?.has(key) ?? true);

      const found: FoundPage[] = [];
      for await (const { key, page, reading } of readingsOf(source, keys)) {
        if (stale()) return undefined;
        const read = findOnPage(reading.text.lines, words, slips);
        if (read.length === 0 && !also.has(key)) continue;
        for (const place of await places.of(page, reading.scan)) {
          const chosen = reread.of(page, place.dossier);
          const hits = chosen === undefined ? read : findOnPage(laid(reading, chosen), words, slips);
          if (hits.length > 0) found.push(foundPage(place, hits));
        }
        if (found.length >= SHOWN) return { found: found.sort(byNearness), more: true, searched: filed.count() };
      }
      return { found: found.sort(byNearness), more: false, searched: wanted?.size ?? filed.count() };
    },
  };
}

async function caughtUp(opened: Promise<FiledPages>): Promise<FiledPages> {
  const filed = await opened;
  await filed.catchUp();
  return filed;
}

async function* readingsOf(source: SearchSource, keys: readonly string[]) {
  for (let at = 0; at < keys.length; at += AT_ONCE) yield* await source.readings(keys.slice(at, at + AT_ONCE));
}

/** The lines of a page with the second readings in their places. */
function laid(reading: PageReading, rereads: readonly RegionReread[]) {
  const page: ReadPage = { ordinal: 1, scan: reading.scan, index: reading.index, reading };
  return layRereads([page], rereads)[0]!.reading!.text.lines;
}

function foundPage(place: PagePlace, hits: readonly PageHit[]): FoundPage {
  const { slips, snippet } = hits[0]!;
  return { ...place, hits: hits.length, boxes: hits.flatMap(({ boxes }) => boxes), slips, snippet };
}

/** What stands there as typed comes before what only resembles it; then in the order of the paper. */
const byNearness = (a: FoundPage, b: FoundPage): number =>
  Math.sign(a.slips) - Math.sign(b.slips) || (a.dossier === b.dossier ? a.page - b.page : 0);
