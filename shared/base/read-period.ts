import { readNumeral } from './chinese-numerals';
import { mendDigits } from './mend-digits';
import { addDays, type PlainDate, type PlainMoment, partsOf } from './plain-date';
import { readDates, sensibleDate } from './read-date';

export type PeriodSighting = {
  readonly from: PlainMoment;
  readonly to: PlainMoment;
  readonly repaired: boolean;
  readonly start: number;
  readonly end: number;
};

export type MomentSighting = {
  readonly at: PlainMoment;
  readonly repaired: boolean;
  readonly start: number;
  readonly end: number;
};

const PART = '0-9〇零○一二三四五六七八九十';
const time = new RegExp(
  `^(?:[(（](?:星期|周)[一二三四五六日天][)）])?[^0-9〇零一二三四五六七八九十至到。;；\\n]{0,4}?(上午|下午|中午|晚上?|凌晨|早上)?\\s*([${PART}]{1,3})\\s*[时点:：吋]\\s*(?:([${PART}]{1,3})\\s*分?|(半)|整)?`,
);
const until =
  /^\s*(?:起|开始)?[,，;；\n]*\s*(?:结束时间|终止时间|止)?[:：]?\s*(?:至|到|止|[~～—–-]{1,2})?\s*(?:结束时间|终止时间)?[:：]?\s*/;

/** 2024年3月5日9时05分: every day with its time. */
export function readMoments(text: string): MomentSighting[] {
  const mended = mendDigits(text);
  return readDates(text).flatMap((sighting) => {
    if (sighting.kind !== 'read') return [];
    const at = timeAt(mended, sighting.end);
    if (at === undefined) return [];
    const moment = momentOf(sighting.date, at.minutes);
    return [{ at: moment, repaired: sighting.repaired, start: sighting.start, end: at.end }];
  });
}

/** 2024年3月5日9时05分至10时30分; the end may be on 次日, on 6日, on 3月6日 or on a full date of its own. */
export function readPeriods(text: string): PeriodSighting[] {
  const moments = readMoments(text);
  const mended = mendDigits(text);
  return moments.flatMap((from) => {
    const gap = until.exec(mended.slice(from.end))![0];
    const place = from.end + gap.length;
    const own = moments.find((moment) => moment.start >= from.end && moment.start <= place + 2);
    const close = own ?? (gap === '' ? undefined : laterSameDay(mended, place, from.at));
    if (close === undefined) return [];
    return [
      { from: from.at, to: close.at, repaired: from.repaired || close.repaired, start: from.start, end: close.end },
    ];
  });
}

function laterSameDay(text: string, place: number, from: PlainMoment): MomentSighting | undefined {
  const day = from.slice(0, 10) as PlainDate;
  const rest = text.slice(place);
  const next = /^(?:次日|第二天|翌日)/.exec(rest);
  const named = /^(?:(\d{1,2})月)?(\d{1,2})[日号]/.exec(rest);
  const { year, month } = partsOf(day);
  const dated = named === null ? undefined : sensibleDate(year, Number(named[1] ?? month), Number(named[2]));
  const skip = (next ?? named)?.[0].length ?? 0;
  const at = timeAt(text, place + skip);
  if (at === undefined) return undefined;
  const on = next !== null ? addDays(day, 1) : (dated ?? day);
  return { at: momentOf(on, at.minutes), repaired: false, start: place, end: at.end };
}

function timeAt(text: string, place: number): { readonly minutes: number; readonly end: number } | undefined {
  const match = time.exec(text.slice(place, place + 24));
  if (match === null) return undefined;
  const [whole, half, hour, minute, halfPast] = match;
  const hours = readNumeral(hour!);
  const minutes = halfPast === undefined ? (minute === undefined ? 0 : readNumeral(minute)) : 30;
  if (hours === undefined || minutes === undefined || hours > 24 || minutes > 59) return undefined;
  const later = (half === '下午' || half?.startsWith('晚') === true) && hours < 12 ? 12 : 0;
  return { minutes: (hours + later) * 60 + minutes, end: place + whole.length };
}

function momentOf(date: PlainDate, minutes: number): PlainMoment {
  const day = minutes >= 1440 ? addDays(date, 1) : date;
  const within = minutes % 1440;
  return `${day}T${pad(Math.trunc(within / 60))}:${pad(within % 60)}` as PlainMoment;
}

const pad = (value: number): string => String(value).padStart(2, '0');
