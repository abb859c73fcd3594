import { fileSign } from '../base/confusables';
import { normalise } from '../base/normalise-text';
import type { TextLine } from '../model/page-text';

/** A page's lines as one string without spaces or marks, upper case, so that a word broken by a line end is still one word. */
export type SearchText = {
  readonly text: string;
  /** Line and character within it, for a place in `text`. */
  origin(at: number): { readonly line: number; readonly at: number };
};

export function searchText(lines: readonly Pick<TextLine, 'text'>[]): SearchText {
  const signs: string[] = [];
  const places: { readonly line: number; readonly at: number }[] = [];
  lines.forEach(({ text: original }, line) => {
    const { text, origin } = normalise(original);
    for (let at = 0; at < text.length; at += 1) {
      const sign = kept[text.charCodeAt(at)]!;
      if (sign === '') continue;
      signs.push(sign);
      places.push({ line, at: origin(at) });
    }
  });
  return { text: signs.join(''), origin: (at) => places[at]! };
}

const searchable = /[\p{L}\p{N}〇]/u;

/** By code, the sign as it is looked for; empty for what is left out. Looked up for every sign of a dossier, so made once. */
const kept: readonly string[] = Array.from({ length: 0x10000 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return searchable.test(sign) ? sign.toUpperCase() : '';
});

/** What was typed, in the same form. */
export const searchWords = (typed: string): string => searchText([{ text: typed }]).text;

/** Sign by sign, the code under which confusable signs are filed together. */
const filed = Uint16Array.from({ length: 0x10000 }, (_, code) => fileSign(String.fromCharCode(code)).charCodeAt(0));

/** Whether two signs may be confusable at all. */
export const filedAlike = (a: string, b: string): boolean => filed[a.charCodeAt(0)] === filed[b.charCodeAt(0)];

/** Each sign alone and each pair of neighbours, as numbers; confusable signs count as one. */
export function grams(text: string): readonly number[] {
  const all: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = filed[text.charCodeAt(at)]!;
    all.push(code);
    if (at > 0) all.push(before * 0x10000 + code);
    before = code;
  }
  return all;
}

/** Pairs only, for a word of two signs or more; the sign itself for a word of one. */
export const gramsOfWord = (words: string): readonly number[] =>
  words.length === 1 ? grams(words) : grams(words).filter((gram) => gram >= 0x10000);
