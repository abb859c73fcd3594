/** A calendar day `YYYY-MM-DD`, free of time zones. Lexical order is chronological order. */
export type PlainDate = `${number}-${number}-${number}`;

/** A day and minute `YYYY-MM-DDTHH:mm`, local to the place where the paper was written. */
export type PlainMoment = `${PlainDate}T${number}:${number}`;

const DAY = 86_400_000;

/** The day, or undefined where such a day does not exist (2023-02-30). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? format(at) : undefined;
}

/** Calendar arithmetic: `days` may be negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => format(new Date(utc(date) + days * DAY));

/** The corresponding day `months` later; where that month has none, its last day (民法典第二百零二条). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return format(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()))));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((utc(to) - utc(from)) / DAY);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: PlainDate): number => new Date(utc(date)).getUTCDay() || 7;

export function partsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** 2024年3月5日, as official documents write it: no leading zeros (GB/T 9704—2012, 7.3.5.4). */
export function chineseDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

function utc(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

const format = (at: Date): PlainDate => at.toISOString().slice(0, 10) as PlainDate;
