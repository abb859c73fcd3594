import { NUMERAL, readNumeral } from '../base/chinese-numerals';
import type { PlainDate } from '../base/plain-date';
import { plainName, type StatuteBook, type StatuteVersion } from './statutes';

/** An article of a certain version of a law, as far as this program knows its words. */
export type ArticleWords = {
  readonly law: string;
  /** Which version: 2021修订. */
  readonly label: string;
  /** `gist`: said in our own words; `full`: as the user's own text of the law has it. */
  readonly kind: 'gist' | 'full';
  readonly text: string;
};

/** Name of an article among a version's words: 63, 120-1 for 第一百二十条之一. */
export const articleKey = (article: number, after?: number): string =>
  after === undefined ? String(article) : `${article}-${after}`;

type Cited = { readonly law: string; readonly article: number; readonly after?: number | undefined };

/** What the article says in the version in force on `date`; undefined where its words are not known. */
export function articleWords(book: StatuteBook, cited: Cited, date: PlainDate): ArticleWords | undefined {
  return wordsIn(book, cited, ({ from, to }) => from <= date && (to === undefined || date <= to));
}

/** The same for a basis as standards and checks write it: 行政处罚法(2021)第六十三条第一款. */
export function basisWords(book: StatuteBook, basis: string): ArticleWords | undefined {
  const read = basisForm.exec(basis);
  const article = readNumeral(read?.[3] ?? '');
  if (read === null || article === undefined) return undefined;
  const [, law, year, , after] = read;
  const cited = { law: law!, article, after: after === undefined ? undefined : readNumeral(after) };
  return wordsIn(book, cited, ({ label, from }) => label.includes(year!) || from.startsWith(year!));
}

const basisForm = new RegExp(
  `^《?(.+?)》?[（(](\\d{4})[^）)]*[)）]第([${NUMERAL}]+)条(?:之([一二三四五六七八九十]))?`,
  'u',
);

function wordsIn(
  book: StatuteBook,
  { law, article, after }: Cited,
  isWanted: (version: StatuteVersion) => boolean,
): ArticleWords | undefined {
  const statute = book.get(plainName(law));
  const version = statute?.versions.find(isWanted);
  const text = version?.words?.articles[articleKey(article, after)];
  if (statute === undefined || version?.words === undefined || text === undefined) return undefined;
  return { law: statute.name, label: version.label, kind: version.words.kind, text };
}
