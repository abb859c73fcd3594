import { addMonths, chineseDate, daysBetween, type PlainDate, partsOf } from '../../base/plain-date';
import type { Citation } from '../../model/citation';
import type { Timeline, TimelineEvent, TimelineLimit } from '../../model/timeline';
import { type DayScale, dayScale } from './day-scale';
import { limitLabel, limitSentence } from './limit-words';

export type DrawnTone = 'plain' | 'kept' | 'doubtful' | 'violated' | 'open';

/** Words beside a mark: they run right from `x`, or end there. */
type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly words: string };

type Drawn = {
  readonly id: string;
  readonly tone: DrawnTone;
  /** The whole sentence, for a tooltip and for those who do not see the picture. */
  readonly sentence: string;
  readonly cited: readonly Citation[];
  readonly label: Label;
};

export type DrawnEvent = Drawn & { readonly x: number };

export type DrawnLimit = Drawn & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The days too many, or too few. */
  readonly over?: { readonly x: number; readonly width: number };
  /** Where what ended it stands. */
  readonly end?: number;
};

/** A timeline laid out, free of any medium; lengths in pixels at 100 %. */
export type TimelineDrawing = {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly rests: readonly { readonly x: number; readonly width: number }[];
  readonly months: readonly { readonly x: number; readonly words: string }[];
  readonly breaks: readonly number[];
  readonly events: readonly DrawnEvent[];
  readonly limits: readonly DrawnLimit[];
};

export const LABEL_SIZE = 12;
export const BAR_HEIGHT = 14;

const LANE = 19;
const ROW = 22;
const MARGIN = 14;
const GAP = 10;
const MONTHS = 20;
/** Below this many pixels a month's name does not fit before the next. */
const MONTH_ROOM = 64;

/** Undefined where no day was read. */
export function drawTimeline(timeline: Timeline, width: number): TimelineDrawing | undefined {
  const { events, limits, rests } = timeline;
  const days = [
    ...events.map(({ date }) => date),
    ...limits.flatMap(({ from, last, to }) => (to === undefined ? [from, last] : [from, last, to])),
  ];
  const scale = dayScale(days, width - 2 * MARGIN);
  if (scale === undefined) return undefined;
  const at = (day: PlainDate): number => MARGIN + scale.at(day);
  const placed = placeLabels(events, at, width);
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const axis = MARGIN / 2 + lanes * LANE + 8;
  return {
    width,
    height: axis + MONTHS + limits.length * ROW + MARGIN / 2,
    axis,
    rests: restsOn(rests, scale, at),
    months: monthsOn(scale, at),
    breaks: scale.breaks.map((x) => x + MARGIN),
    events: placed.map(({ event, x, lane, label }) => ({
      id: event.id,
      x,
      tone: event.trouble ? 'violated' : event.doubtful ? 'doubtful' : 'plain',
      sentence: [chineseDate(event.date), event.what, event.trouble, event.doubtful ? '日期识别没有把握' : undefined]
        .filter((part) => part !== undefined)
        .join('，'),
      cited: event.cited,
      label: { ...label, y: axis - 12 - lane * LANE },
    })),
    limits: limits.map((limit, row) => drawLimit(limit, at, axis + MONTHS + row * ROW, width)),
  };
}

/** Signs of a title beyond which a label takes the room of others. */
const LONGEST = 14;

/** 3月5日 立案审批表 */
const eventWords = ({ date, what }: TimelineEvent): string => {
  const { month, day } = partsOf(date);
  return `${month}月${day}日 ${what.length > LONGEST ? `${what.slice(0, LONGEST - 1)}…` : what}`;
};

/** Chinese characters are as wide as the size of the type, others about half. */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? LABEL_SIZE : LABEL_SIZE * 0.58), 0);

/** Each label goes to the lowest lane in which it touches no other, the latest first: so no line to a label crosses the words of another. */
function placeLabels(events: readonly TimelineEvent[], at: (day: PlainDate) => number, width: number) {
  const starts: number[] = [];
  const latestFirst = events.toReversed().map((event) => {
    const x = at(event.date);
    const words = eventWords(event);
    const long = widthOf(words) + 6;
    const anchor = x + long > width && x > long ? ('end' as const) : ('start' as const);
    const left = anchor === 'start' ? x : x - long;
    const free = starts.findIndex((start) => left + long + GAP <= start);
    const lane = free < 0 ? starts.length : free;
    starts[lane] = left;
    return { event, x, lane, label: { x: anchor === 'start' ? x + 4 : x - 4, anchor, words } };
  });
  return latestFirst.toReversed();
}

function drawLimit(limit: TimelineLimit, at: (day: PlainDate) => number, y: number, width: number): DrawnLimit {
  const { from, last, to, state, kind } = limit;
  const x = at(from);
  const until = at(last);
  const end = to === undefined ? undefined : at(to);
  const right = Math.max(until, end ?? 0);
  const words = limitLabel(limit);
  const long = widthOf(words) + 8;
  const label = { y: y + 11, words };
  const placed: Label =
    right + long < width
      ? { ...label, x: right + 6, anchor: 'start' }
      : x > long
        ? { ...label, x: x - 6, anchor: 'end' }
        : { ...label, x: x + 6, anchor: 'start' };
  return {
    id: limit.id,
    tone: state === 'overrun' ? 'violated' : state,
    sentence: limitSentence(limit),
    cited: limit.cited,
    x,
    y,
    width: Math.max(2, until - x),
    ...(end !== undefined && { end }),
    ...(state === 'overrun' &&
      end !== undefined && { over: kind === 'wait' ? between(end, until) : between(until, end) }),
    label: placed,
  };
}

const between = (from: number, to: number) => ({ x: Math.min(from, to), width: Math.max(3, Math.abs(to - from)) });

function restsOn(rests: Timeline['rests'], scale: DayScale, at: (day: PlainDate) => number) {
  return rests
    .filter(({ from, to }) => from >= scale.from && to <= scale.to)
    .map(({ from, to }) => ({ x: at(from), width: at(to) - at(from) + dayWidth(to, at) }));
}

/** A day is as wide as the step to the next one. */
function dayWidth(day: PlainDate, at: (day: PlainDate) => number): number {
  const next = addMonths(day, 1);
  return Math.max(0.5, (at(next) - at(day)) / Math.max(1, daysBetween(day, next)));
}

function monthsOn(scale: DayScale, at: (day: PlainDate) => number) {
  const { year, month } = partsOf(scale.from);
  const months: { x: number; words: string }[] = [];
  let day = `${year}-${String(month).padStart(2, '0')}-01` as PlainDate;
  for (; day <= scale.to; day = addMonths(day, 1)) {
    const x = at(day);
    const latest = months.at(-1);
    if (latest !== undefined && x - latest.x < MONTH_ROOM) continue;
    const parts = partsOf(day);
    months.push({ x, words: `${parts.year}年${parts.month}月` });
  }
  return months;
}
