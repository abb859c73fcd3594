import { eachPage, PostingList } from './posting-list';

/** Lists in all. Grams that share a list by chance only make a few more candidates, which `findOnPage` then drops. */
export const LISTS = 1 << 17;

/** A part of an index as it is stored: list number n stands in `postings` from `starts[n]` up to `starts[n + 1]`. */
export type StoredPart = { readonly pages: number; readonly starts: Uint32Array; readonly postings: Uint8Array };

/** Some pages of an index, numbered from 0: those it was stored with, and those added since. */
export class IndexPart {
  #stored: StoredPart | undefined;
  #fresh: (PostingList | undefined)[] | undefined;
  #pages: number;

  constructor(stored?: StoredPart) {
    this.#stored = stored;
    this.#pages = stored?.pages ?? 0;
  }

  get pages(): number {
    return this.#pages;
  }

  /** Files one more page under the lists given; returns its number. */
  add(lists: Iterable<number>): number {
    const page = this.#pages++;
    this.#fresh ??= Array.from({ length: LISTS });
    for (const at of lists) {
      const list = this.#fresh[at] ?? new PostingList();
      this.#fresh[at] = list;
      list.add(page);
    }
    return page;
  }

  /** How many of the lists name each page. */
  hits(lists: readonly number[]): Uint16Array {
    const hits = new Uint16Array(this.#pages);
    for (const list of lists) {
      this.#each(list, (page) => {
        hits[page]! += 1;
      });
    }
    return hits;
  }

  /** Everything in the form it is stored in, which is also the form that takes least memory. */
  stored(): StoredPart {
    this.#stored = this.#fresh === undefined && this.#stored !== undefined ? this.#stored : this.#packed();
    this.#fresh = undefined;
    return this.#stored;
  }

  #packed(): StoredPart {
    const starts = new Uint32Array(LISTS + 1);
    const lists: Uint8Array[] = [];
    let length = 0;
    for (let at = 0; at < LISTS; at += 1) {
      starts[at] = length;
      const bytes = this.#bytesOf(at);
      if (bytes === undefined) continue;
      lists.push(bytes);
      length += bytes.length;
    }
    starts[LISTS] = length;
    return { pages: this.#pages, starts, postings: joined(lists, length) };
  }

  /** A list as it is to be stored; undefined where it names no page. */
  #bytesOf(at: number): Uint8Array | undefined {
    const fresh = this.#fresh?.[at];
    const stored = this.#stored?.postings.subarray(this.#stored.starts[at], this.#stored.starts[at + 1]);
    if (stored === undefined || stored.length === 0) return fresh?.bytes;
    if (fresh === undefined) return stored;
    const both = new PostingList();
    this.#each(at, (page) => both.add(page));
    return both.bytes;
  }

  #each(list: number, visit: (page: number) => void): void {
    if (this.#stored !== undefined) {
      const { starts, postings } = this.#stored;
      eachPage(postings, starts[list]!, starts[list + 1]!, visit);
    }
    const bytes = this.#fresh?.[list]?.bytes;
    if (bytes !== undefined) eachPage(bytes, 0, bytes.length, visit);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
