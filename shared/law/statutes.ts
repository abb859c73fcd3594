import type { PlainDate } from '../base/plain-date';

/** One version of a statute. `to` is the last day in force. */
export type StatuteVersion = {
  readonly label: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  /** Number of articles; undefined where it was not verified. */
  readonly articles?: number;
  /** What single articles say, by `articleKey`; `gist` in our own words, `full` from a text the user added. */
  readonly words?: { readonly kind: 'gist' | 'full'; readonly articles: Readonly<Record<string, string>> };
};

export type Statute = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: 'law' | 'regulation' | 'local-regulation' | 'rule' | 'normative';
  /** Oldest first. */
  readonly versions: readonly StatuteVersion[];
  /** Old article number → number since `since`, for articles that are often still cited by their old number. */
  readonly renumbered?: readonly { readonly since: PlainDate; readonly map: Readonly<Record<number, number>> }[];
};

/** 法规库: statutes by any of their names. */
export type StatuteBook = ReadonlyMap<string, Statute>;

export function statuteBook(statutes: readonly Statute[]): StatuteBook {
  const names = statutes.flatMap((statute) =>
    [statute.name, ...statute.aliases].map((name) => [plainName(name), statute] as const),
  );
  return new Map(names);
}

/** 《中华人民共和国行政处罚法》 and 行政处罚法 are one; a bracketed year of revision is not part of the name. */
export const plainName = (printed: string): string =>
  printed
    .replace(/[《》\s]/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/[（(](?:19|20)?\d{2,4}年?(?:修[订正])?[)）]$/, '');

/** The version in force on `date`; `unknown-law` where the book does not hold the statute. */
export function versionAt(
  book: StatuteBook,
  law: string,
  date: PlainDate,
): StatuteVersion | 'not-in-force' | 'unknown-law' {
  const statute = book.get(plainName(law));
  if (statute === undefined) return 'unknown-law';
  return statute.versions.find(({ from, to }) => from <= date && (to === undefined || date <= to)) ?? 'not-in-force';
}

/** Whether that version has such an article. */
export function articleExists(
  book: StatuteBook,
  law: string,
  article: number,
  date: PlainDate,
): 'yes' | 'no' | 'unknown' {
  const version = versionAt(book, law, date);
  if (version === 'unknown-law') return 'unknown';
  if (version === 'not-in-force') return 'no';
  if (version.articles === undefined) return 'unknown';
  return article >= 1 && article <= version.articles ? 'yes' : 'no';
}

/** A version that came into force after `date` and does have such an article: then the day may have been misread. */
export function laterVersionWith(
  book: StatuteBook,
  law: string,
  article: number,
  date: PlainDate,
): StatuteVersion | undefined {
  const versions = book.get(plainName(law))?.versions ?? [];
  return versions.find(({ from, articles }) => from > date && articles !== undefined && article <= articles);
}

/** For an old article number cited on a day when the law was already renumbered: what it is called now. */
export function renumbered(book: StatuteBook, law: string, article: number, date: PlainDate): number | undefined {
  const statute = book.get(plainName(law));
  return statute?.renumbered?.findLast(({ since }) => since <= date)?.map[article];
}
