import { z } from 'zod';
import type { PlainDate } from '../base/plain-date';
import { type Statute, type StatuteBook, statuteBook } from './statutes';

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
