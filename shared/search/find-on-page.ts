import { confusable } from '../base/confusables';
import type { Box } from '../model/geometry';
import type { TextLine } from '../model/page-text';
import { filedAlike, type SearchText, searchText } from './search-text';

/** A word found on a page. `slips` counts signs that only resemble what was typed; `boxes` has one box for each line it runs over. */
export type PageHit = {
  readonly line: number;
  readonly boxes: readonly Box[];
  readonly slips: number;
  /** The words around it, and where in them the hit stands. */
  readonly snippet: { readonly text: string; readonly from: number; readonly to: number };
};

const AROUND = 14;

/** Every place on a page where the word stands, exact ones first. `words` as `searchWords` gives it. */
export function findOnPage(lines: readonly TextLine[], words: string, slips: number): readonly PageHit[] {
  if (words === '') return [];
  const page = searchText(lines);
  const hits: PageHit[] = [];
  for (let at = 0; at + words.length <= page.text.length; at += 1) {
    const wrong = slipsAt(page.text, words, at, slips);
    if (wrong > slips) continue;
    hits.push(hit(lines, page, at, words.length, wrong));
    at += words.length - 1;
  }
  return hits.sort((a, b) => a.slips - b.slips);
}

/** A confusable sign costs nothing against the allowance unless the word is so short that it would match anything. */
function slipsAt(text: string, words: string, start: number, allowed: number): number {
  let wrong = 0;
  for (let at = 0; at < words.length && wrong <= allowed; at += 1) {
    if (text[start + at] !== words[at]) wrong += words.length > 2 && isLike(text[start + at]!, words[at]!) ? 0.5 : 1;
  }
  return wrong;
}

const isLike = (a: string, b: string): boolean => filedAlike(a, b) && confusable(a, b);

function hit(lines: readonly TextLine[], page: SearchText, start: number, length: number, slips: number): PageHit {
  const places = Array.from({ length }, (_, index) => page.origin(start + index));
  const rows = [...new Set(places.map(({ line }) => line))];
  const boxes = rows.map((row) => {
    const on = places.filter(({ line }) => line === row).map(({ at }) => at);
    return partBox(lines[row]!, Math.min(...on), Math.max(...on) + 1);
  });
  const from = Math.max(0, start - AROUND);
  const text = page.text.slice(from, start + length + AROUND);
  return { line: rows[0]!, boxes, slips, snippet: { text, from: start - from, to: start - from + length } };
}

function partBox({ text, box, stops }: TextLine, from: number, to: number): Box {
  const edge = (at: number): number => stops?.[at] ?? box[0] + (box[2] * at) / text.length;
  return [edge(from), box[1], edge(to) - edge(from), box[3]];
}

/** One misread sign is forgiven in words of four, two in words of eight; shorter words must be right. */
export const forgiven = (words: string): number => (words.length >= 8 ? 2 : words.length >= 4 ? 1 : 0);
