import type { SearchSource } from '#renderer/storage/index.ts';
import { findOnPage, forgiven, searchText, searchWords, TextIndex } from '#shared/search/index';
import { type PagePlace, placesIn } from './page-places';
import type { FoundPage, Question, SearchAnswer } from './search-answer';

export type LibraryIndex = {
  /** Takes in what was read since the last question, then answers. `stale` is asked between steps whether to give up. */
  ask(question: Question, stale?: () => boolean): Promise<SearchAnswer | undefined>;
};

type Progress = (done: number, total: number) => void;

/** Readings fetched at a time, so that memory holds few pages' words at once. */
const AT_ONCE = 64;
/** Pages shown; who sees so many asks more closely. */
const SHOWN = 100;

/**
 * Words of the whole library, filed by neighbouring signs. The words themselves stay in the view and are fetched for
 * candidates only. Of several readings of a page the latest counts.
 */
export function libraryIndex(source: SearchSource, progress: Progress = () => {}): LibraryIndex {
  const index = new TextIndex();
  const seen = new Set<string>();
  /** Reading by its number in the index; undefined where the page was read again since. */
  const keys: (string | undefined)[] = [];
  const latest = new Map<string, { readonly number: number; readonly readAt: number }>();
  let catching: Promise<void> | undefined;

  async function catchUp(): Promise<void> {
    if ((await source.count()) === seen.size) return;
    const fresh = (await source.keys()).filter((key) => !seen.has(key));
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      progress(at, fresh.length);
      const part = fresh.slice(at, at + AT_ONCE);
      for (const { key, page, readAt, reading } of await source.readings(part)) {
        const before = latest.get(page);
        if (before !== undefined && before.readAt > readAt) continue;
        if (before !== undefined) keys[before.number] = undefined;
        const number = index.add(searchText(reading.text.lines).text);
        keys[number] = key;
        latest.set(page, { number, readAt });
      }
      for (const key of part) seen.add(key);
    }
    progress(fresh.length, fresh.length);
  }

  /** Questions that come while the library is taken in wait for the same taking in. */
  function upToDate(): Promise<void> {
    catching ??= catchUp().finally(() => {
      catching = undefined;
    });
    return catching;
  }

  async function* pagesWith(words: string, slips: number, wanted: ReadonlySet<number> | undefined) {
    const candidates = index
      .candidates(words, slips)
      .filter((number) => keys[number] !== undefined && (wanted === undefined || wanted.has(number)));
    for (let at = 0; at < candidates.length; at += AT_ONCE) {
      const part = candidates.slice(at, at + AT_ONCE).map((number) => keys[number]!);
      for (const { page, reading } of await source.readings(part)) {
        const hits = findOnPage(reading.text.lines, words, slips);
        if (hits.length > 0) yield { page, scan: reading.scan, hits };
      }
    }
  }

  return {
    async ask({ typed, within }, stale = () => false) {
      await upToDate();
      const words = searchWords(typed);
      const searched = latest.size;
      if (words === '') return { found: [], more: false, searched };
      const places = placesIn(source, within);
      const wanted = within && new Set((await places.pagesWithin()).flatMap((page) => latest.get(page)?.number ?? []));
      const found: FoundPage[] = [];
      for await (const { page, scan, hits } of pagesWith(words, forgiven(words), wanted)) {
        if (stale()) return undefined;
        for (const place of await places.of(page, scan)) found.push(foundPage(place, hits));
        if (found.length >= SHOWN) return { found: found.sort(byNearness), more: true, searched };
      }
      return { found: found.sort(byNearness), more: false, searched: wanted?.size ?? searched };
    },
  };
}

function foundPage(place: PagePlace, hits: ReturnType<typeof findOnPage>): FoundPage {
  const [best] = hits;
  return { ...place, hits: hits.length, boxes: hits.flatMap(({ boxes }) => boxes), ...shown(best!) };
}

const shown = ({ slips, snippet }: ReturnType<typeof findOnPage>[number]) => ({ slips, snippet });

/** What stands there as typed comes before what only resembles it; then in the order of the paper. */
const byNearness = (a: FoundPage, b: FoundPage): number =>
  Math.sign(a.slips) - Math.sign(b.slips) || (a.dossier === b.dossier ? a.page - b.page : 0);
