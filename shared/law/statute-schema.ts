import { z } from 'zod';
import type { PlainDate } from '../base/plain-date';
import { plainName, type Statute, type StatuteBook, statuteBook } from './statutes';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2024-03-05')
  .transform((date) => date as PlainDate);

const statute = z.object({
  name: z.string().min(2),
  aliases: z.array(z.string()),
  level: z.enum(['law', 'regulation', 'local-regulation', 'rule', 'normative']),
  versions: z
    .array(
      z.object({ label: z.string(), from: day, to: day.optional(), articles: z.number().int().positive().optional() }),
    )
    .min(1),
  renumbered: z.array(z.object({ since: day, map: z.record(z.string().regex(/^\d+$/), z.number().int()) })).optional(),
});

const file = z.object({ schema: z.literal('statutes/1'), source: z.string(), statutes: z.array(statute) });

/** Reads the statute data of `resources/statutes.json` or a file of the user's. Throws with the place that is wrong. */
export const parseStatutes = (json: unknown): StatuteBook =>
  statuteBook(file.parse(json).statutes as readonly Statute[]);

const gists = z.object({
  schema: z.literal('article-gists/1'),
  source: z.string(),
  laws: z.array(
    z.object({
      name: z.string(),
      from: day,
      /** Further versions, by their first day, in which these articles read the same. */
      also: z.array(day).default([]),
      articles: z.record(z.string().regex(/^\d+(?:-\d+)?$/), z.string().min(4)),
    }),
  ),
});

/**
 * Lays what articles say in our own words over the versions they belong to. Throws with the place that is wrong, also
 * where the book has no such version.
 */
export function withGists(book: StatuteBook, json: unknown): StatuteBook {
  const statutes = new Map([...new Set(book.values())].map((statute) => [statute.name, statute]));
  for (const { name, from, also, articles } of gists.parse(json).laws) {
    const days = [from, ...also];
    const statute = statutes.get(plainName(name));
    const missing = days.find((each) => !statute?.versions.some((version) => version.from === each));
    if (statute === undefined || missing !== undefined) throw new Error(`法规库没有${name} ${missing ?? from} 版本`);
    const words = { kind: 'gist' as const, articles };
    const versions = statute.versions.map((version) => (days.includes(version.from) ? { ...version, words } : version));
    statutes.set(statute.name, { ...statute, versions });
  }
  return statuteBook([...statutes.values()]);
}
