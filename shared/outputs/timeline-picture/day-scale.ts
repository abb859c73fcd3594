import { addDays, daysBetween, type PlainDate } from '../../base/plain-date';

/** A silence longer than this is drawn this long and marked as broken; in days. */
const LONGEST_SILENCE = 60;

/** Days laid out from left to right. */
export type DayScale = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Left edge of the day, in the units of `width`. */
  at(day: PlainDate): number;
  /** Middles of the silences that are drawn shorter than they were. */
  readonly breaks: readonly number[];
};

/** Lays the span of `days` over `width`; long silences between two of them are cut, so that one misread year does not press the rest together. */
export function dayScale(days: readonly PlainDate[], width: number): DayScale | undefined {
  const known = [...new Set(days)].toSorted();
  const [from] = known;
  const last = known.at(-1);
  if (from === undefined || last === undefined) return undefined;
  const to = addDays(last, 1);
  const stops = stopsOf([...known, to]);
  const unit = width / stops.at(-1)!.at;
  return {
    from,
    to: last,
    at(day) {
      const next = stops.findIndex((stop) => stop.day >= day);
      if (next <= 0) return next === 0 ? 0 : width;
      const [before, after] = [stops[next - 1]!, stops[next]!];
      const share = daysBetween(before.day, day) / daysBetween(before.day, after.day);
      return (before.at + share * (after.at - before.at)) * unit;
    },
    breaks: stops.flatMap(({ cut, at }, index) => (cut ? [((stops[index - 1]!.at + at) / 2) * unit] : [])),
  };
}

type Stop = { readonly day: PlainDate; readonly at: number; readonly cut: boolean };

function stopsOf(days: readonly PlainDate[]): readonly Stop[] {
  const stops: Stop[] = [];
  for (const day of days) {
    const before = stops.at(-1);
    const silence = before === undefined ? 0 : daysBetween(before.day, day);
    const at = (before?.at ?? 0) + Math.min(silence, LONGEST_SILENCE);
    stops.push({ day, at, cut: silence > LONGEST_SILENCE });
  }
  return stops;
}
