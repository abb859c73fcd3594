import { NUMERAL, readNumeral } from '../base/chinese-numerals';
import type { ArticleRef } from '../model/article-ref';

/** A citation found in running text; `start` and `end` count characters of that text. */
export type CitedArticle = { readonly ref: ArticleRef; readonly start: number; readonly end: number };

/** Brackets come back from scans as 〈〉, <<>> and the like; a title may be broken by a line end. */
const lawTitle = /[《〈<]{1,2}([^《》〈〉<>]{2,60})[》〉>]{1,2}(?:[（(][^（）()]{0,24}[)）])?/gu;
const article = new RegExp(
  `第\\s*([${NUMERAL}]+)\\s*条(?:\\s*之\\s*([一二三四五六七八九十]))?(?:\\s*第\\s*([${NUMERAL}]+)\\s*款)?(?:\\s*第?\\s*[（(]?\\s*([${NUMERAL}]+)\\s*[)）]?\\s*项)?`,
  'gu',
);
/** How far behind its law an article may still belong to it: 《…法》第四十四条、第四十五条以及该法第六十二条. */
const REACH = 160;

/**
 * Every article cited in `text`, with the law it belongs to: the last one named before it, unless a full stop or another
 * law stands between and no 该法, 本法, 同法, 上述 takes it up again.
 */
export function parseArticles(text: string): readonly CitedArticle[] {
  const laws = [...text.matchAll(lawTitle)].map((match) => ({
    name: match[1]!.replace(/\s/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: CitedArticle[] = [];
  for (const match of text.matchAll(article)) {
    const start = match.index;
    const law = laws.findLast(({ end }) => end <= start);
    if (law === undefined || !belongs(text, law.end, found.at(-1)?.end ?? 0, start)) continue;
    const number = readNumeral(match[1]!);
    if (number === undefined) continue;
    const end = start + match[0].length;
    found.push({ ref: toRef(law.name, number, match), start, end });
  }
  return found;
}

function toRef(law: string, number: number, match: RegExpExecArray): ArticleRef {
  const after = optional(match[2]);
  const paragraph = optional(match[3]);
  const item = optional(match[4]);
  return {
    law,
    article: number,
    ...(after !== undefined && { after }),
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
    printed: `《${law}》${match[0].replace(/\s/g, '')}`,
  };
}

/** Between the law (or the article before) and this article there may be only connecting words. */
function belongs(text: string, lawEnd: number, lastEnd: number, start: number): boolean {
  if (start - Math.max(lawEnd, lastEnd) > REACH) return false;
  const between = text.slice(Math.max(lawEnd, lastEnd), start);
  if (/[该本同此]\s*(?:法|条例|办法|规定|规章)|上述|前述/.test(between)) return true;
  return !/[。；;]/.test(between) && between.replace(/\s/g, '').length <= 24;
}

const optional = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : readNumeral(written);
