import { addDays } from '../base/plain-date';
import type { AddedStatute } from '../model/added-statute';
import { plainName, type Statute, type StatuteBook, type StatuteVersion, statuteBook } from './statutes';

/**
 * The book with what a user added: a new law, or the full text of a version the book knows already. A text is matched to a
 * version by the day it came into force.
 */
export function withAdded(book: StatuteBook, added: readonly AddedStatute[]): StatuteBook {
  const names = new Map(book);
  for (const one of added) {
    const known = names.get(plainName(one.name));
    const statute: Statute = known ?? { name: plainName(one.name), aliases: [], level: one.level, versions: [] };
    const fuller = { ...statute, versions: versionsWith(statute.versions, one) };
    for (const [name, held] of statuteBook([fuller])) names.set(name, held);
  }
  return names;
}

function versionsWith(
  versions: readonly StatuteVersion[],
  { from, articles }: AddedStatute,
): readonly StatuteVersion[] {
  const words = { kind: 'full' as const, articles };
  const count = wholeCount(articles);
  const known = versions.find((version) => version.from === from);
  if (known !== undefined) {
    return versions.map((version) =>
      version === known ? { ...version, ...counted(version.articles ?? count), words } : version,
    );
  }
  const fresh: StatuteVersion = { label: from.slice(0, 4), from, ...counted(count), words };
  return [...versions, fresh]
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((version, at, all) => closed(version, all[at + 1]));
}

const counted = (articles: number | undefined) => (articles === undefined ? {} : { articles });

/** How many articles the law has; unknown where the text leaves some out: then none may be called non-existent. */
function wholeCount(articles: AddedStatute['articles']): number | undefined {
  const numbers = Object.keys(articles).map((key) => Number.parseInt(key, 10));
  const last = Math.max(0, ...numbers);
  return new Set(numbers).size === last && last > 0 ? last : undefined;
}

/** A version ends the day before the next begins; one that says so itself is believed. */
function closed(version: StatuteVersion, next: StatuteVersion | undefined): StatuteVersion {
  if (next === undefined || version.to !== undefined) return version;
  const to = addDays(next.from, -1);
  return to < version.from ? version : { ...version, to };
}
