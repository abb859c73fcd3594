import { IndexPart, type StoredPart } from './index-part';
import { grams, gramsOfWord } from './search-text';

/** Pages of a part that is full: then it is written once and never again. */
export const PAGES_OF_PART = 8192;

/** Raised whenever the same words would be filed otherwise: parts stored under another number are of no use. */
export const FILING = 1;

/**
 * Which pages may hold a word. Chinese has no spaces to split at, so pages are filed under their signs and pairs of
 * neighbouring signs. Pages are numbered from 0 in the order added; about a kilobyte each is held. It is stored in parts, of
 * which only the last still changes.
 */
export class TextIndex {
  readonly #parts: IndexPart[];

  /** @param stored parts of an earlier index, in their order, all but the last of them full */
  constructor(stored: readonly StoredPart[] = []) {
    this.#parts = stored.map((part) => new IndexPart(part));
  }

  get pages(): number {
    return Math.max(0, this.#parts.length - 1) * PAGES_OF_PART + (this.#parts.at(-1)?.pages ?? 0);
  }

  /** @param text as `searchText` gives it; returns the page's number */
  add(text: string): number {
    if (this.pages === this.#parts.length * PAGES_OF_PART) this.#parts.push(new IndexPart());
    const part = this.#parts.at(-1)!;
    const page = part.add(grams(text).map(listOf));
    if (part.pages === PAGES_OF_PART) part.stored();
    return (this.#parts.length - 1) * PAGES_OF_PART + page;
  }

  /** Part number `at` as it is to be stored: pages from `at * PAGES_OF_PART` on. */
  part(at: number): StoredPart {
    return this.#parts[at]!.stored();
  }

  /** Pages that hold every pair of the word, or so many that `slips` misread signs cannot have broken more; fullest first. */
  candidates(words: string, slips: number): readonly number[] {
    const wanted = [...new Set(gramsOfWord(words).map(listOf))];
    const needed = Math.max(1, wanted.length - 2 * slips);
    const found: { readonly page: number; readonly hits: number }[] = [];
    this.#parts.forEach((part, at) => {
      part.hits(wanted).forEach((hits, page) => {
        if (hits >= needed) found.push({ page: at * PAGES_OF_PART + page, hits });
      });
    });
    return found.sort((a, b) => b.hits - a.hits || a.page - b.page).map(({ page }) => page);
  }
}

const listOf = (gram: number): number => Math.imul(gram ^ Math.floor(gram / 0x10000), 0x9e3779b1) >>> 15;
