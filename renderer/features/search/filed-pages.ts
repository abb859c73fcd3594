import type { ReadingRow, SearchPartRow, SearchSource } from '#renderer/storage/index.ts';
import { FILING, PAGES_OF_PART, searchText, TextIndex } from '#shared/search/index';

export type Progress = (done: number, total: number) => void;

/** The index over all readings, kept over restarts. Of several readings of a page the latest counts. */
export type FiledPages = {
  /** Takes in what was read since. */
  catchUp(): Promise<void>;
  /** Keys of the readings that may hold the words, likeliest first. */
  candidates(words: string, slips: number): readonly string[];
  /** Key of the reading that counts for a page. */
  latestOf(page: string): string | undefined;
  /** Pages filed. */
  count(): number;
};

/** Readings fetched at a time, so that memory holds few pages' words at once. */
export const AT_ONCE = 64;
/** Pages that are filed anew at the next start rather than written now. */
const UNWRITTEN = 256;

type Filed = Pick<ReadingRow, 'key' | 'page' | 'readAt'>;

/** Opens what earlier runs filed. */
export async function filedPages(source: SearchSource, progress: Progress): Promise<FiledPages> {
  const parts = whole(await source.parts(FILING));
  const index = new TextIndex(parts.map(({ part }) => part));
  /** Readings by their number in the index. */
  const filed: Filed[] = [];
  const seen = new Set<string>();
  const latest = new Map<string, number>();
  let written = index.pages;

  function enter(reading: Filed): void {
    const number = filed.push(reading) - 1;
    seen.add(reading.key);
    const before = latest.get(reading.page);
    if (before === undefined || filed[before]!.readAt <= reading.readAt) latest.set(reading.page, number);
  }
  for (const part of parts) part.filed.forEach(enter);

  /** Parts that became full, and the last one where it grew by more than a few pages. */
  async function write(): Promise<void> {
    for (let at = Math.floor(written / PAGES_OF_PART); at * PAGES_OF_PART < index.pages; at += 1) {
      const first = at * PAGES_OF_PART;
      const end = Math.min(index.pages, first + PAGES_OF_PART);
      if (end - Math.max(first, written) < UNWRITTEN && end < first + PAGES_OF_PART) return;
      await source.keepPart({ number: at, filing: FILING, part: index.part(at), filed: filed.slice(first, end) });
      written = end;
    }
  }

  return {
    async catchUp() {
      if ((await source.count()) === seen.size) return;
      const fresh = (await source.keys()).filter((key) => !seen.has(key));
      for (let at = 0; at < fresh.length; at += AT_ONCE) {
        progress(at, fresh.length);
        for (const { key, page, readAt, reading } of await source.readings(fresh.slice(at, at + AT_ONCE))) {
          index.add(searchText(reading.text.lines).text);
          enter({ key, page, readAt });
        }
        if (index.pages - written >= PAGES_OF_PART) await write();
      }
      await write();
      progress(fresh.length, fresh.length);
    },
    candidates: (words, slips) =>
      index.candidates(words, slips).flatMap((number) => {
        const { page, key } = filed[number]!;
        return latest.get(page) === number ? [key] : [];
      }),
    latestOf: (page) => {
      const number = latest.get(page);
      return number === undefined ? undefined : filed[number]!.key;
    },
    count: () => latest.size,
  };
}

/** Up to the first part that has room left: numbers after it would be wrong. */
function whole(rows: readonly SearchPartRow[]): readonly SearchPartRow[] {
  const growing = rows.findIndex(({ part }) => part.pages < PAGES_OF_PART);
  return growing < 0 ? rows : rows.slice(0, growing + 1);
}
