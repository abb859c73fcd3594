import { PostingList } from './posting-list';
import { grams, gramsOfWord } from './search-text';

/** Lists in all. Grams that share a list by chance only make a few more candidates, which `findOnPage` then drops. */
const LISTS = 1 << 17;

/**
 * Which pages may hold a word. Chinese has no spaces to split at, so pages are filed under their signs and pairs of
 * neighbouring signs. Pages are numbered from 0 in the order added; about a kilobyte each is held.
 */
export class TextIndex {
  readonly #lists: (PostingList | undefined)[] = Array.from({ length: LISTS });
  #pages = 0;

  get pages(): number {
    return this.#pages;
  }

  /** @param text as `searchText` gives it; returns the page's number */
  add(text: string): number {
    const page = this.#pages++;
    for (const gram of grams(text)) {
      const at = listOf(gram);
      const list = this.#lists[at] ?? new PostingList();
      this.#lists[at] = list;
      list.add(page);
    }
    return page;
  }

  /** Pages that hold every pair of the word, or so many that `slips` misread signs cannot have broken more; fullest first. */
  candidates(words: string, slips: number): readonly number[] {
    const wanted = [...new Set(gramsOfWord(words).map(listOf))];
    const lists = wanted.map((at) => this.#lists[at]).filter((list) => list !== undefined);
    const needed = Math.max(1, wanted.length - 2 * slips);
    if (lists.length < needed) return [];
    const hits = new Uint16Array(this.#pages);
    for (const list of lists) {
      list.each((page) => {
        hits[page]! += 1;
      });
    }
    const found: number[] = [];
    for (let page = 0; page < hits.length; page += 1) if (hits[page]! >= needed) found.push(page);
    return found.sort((a, b) => hits[b]! - hits[a]! || a - b);
  }
}

const listOf = (gram: number): number => Math.imul(gram ^ Math.floor(gram / 0x10000), 0x9e3779b1) >>> 15;
