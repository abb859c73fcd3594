import { z } from 'zod';
import type { PlainDate } from '../base/plain-date';
import type { AddedHolidays } from '../model/added-holidays';
import type { HolidayTable } from '../model/parameter';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2024-03-05');

const schema = z.object({
  schema: z.literal('holidays/1'),
  source: z.string(),
  from: day,
  to: day,
  off: z.record(day, z.string()),
  work: z.record(day, z.string()),
  /** 法定节假日 proper, without rest days moved beside them. */
  legal: z.record(day, z.string()).optional(),
});

/** Reads a holiday file; several may be joined with `joinHolidays`. Throws with the field that is wrong. */
export function parseHolidays(json: unknown): HolidayTable {
  const { from, to, off, work, legal = {} } = schema.parse(json);
  return {
    from: from as PlainDate,
    to: to as PlainDate,
    off: new Set(Object.keys(off) as PlainDate[]),
    work: new Set(Object.keys(work) as PlainDate[]),
    legal: new Set(Object.keys(legal) as PlainDate[]),
  };
}

/** The same file as a user adds it. Throws with the field that is wrong. */
export function parseHolidayFile(json: unknown): AddedHolidays {
  const { source, from, to, off, work } = schema.parse(json);
  return { name: source, from, to, off, work } as AddedHolidays;
}

/** National table and regional (or newer) one; the second wins where both speak. */
export function joinHolidays(base: HolidayTable, over: HolidayTable): HolidayTable {
  const off = new Set([...base.off].filter((date) => !over.work.has(date)).concat([...over.off]));
  const work = new Set([...base.work].filter((date) => !over.off.has(date)).concat([...over.work]));
  return {
    from: base.from < over.from ? base.from : over.from,
    to: base.to > over.to ? base.to : over.to,
    off,
    work,
    legal: new Set([...(base.legal ?? []), ...(over.legal ?? [])]),
  };
}
