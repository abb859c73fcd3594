import { chineseDate, daysBetween, type PlainDate } from '../../base/plain-date';
import { covered, lastDay } from '../../law';
import type { Term } from '../../model/fact';
import type { HolidayTable } from '../../model/parameter';
import { satisfied, undetermined, violated } from '../judgement';
import type { Step } from '../seen';

/** 行政处罚法 as revised in 2021 is in force from this day; older steps follow the older articles. */
export const PENALTY_LAW_2021: PlainDate = '2021-07-15';

const unitWords = { 'calendar-day': '日', 'working-day': '个工作日', month: '个月' } as const;

/** 5个工作日 */
export const termWords = ({ length, unit }: Term): string => `${length}${unitWords[unit]}`;

/** 二日、三日、五日、七日 are working days under 行政处罚法(2021)第八十五条, however the paper writes them. */
export function statutoryTerm(term: Term, on: PlainDate): Term {
  const working = on >= PENALTY_LAW_2021 && term.unit === 'calendar-day' && [2, 3, 5, 7].includes(term.length);
  return working ? { length: term.length, unit: 'working-day' } : term;
}

/** 2024年3月1日（第3页） */
export const dayAndPage = ({ date, page }: Step): string => `${chineseDate(date)}（第${page}页）`;

/** Days off in a row, 中秋 and 国庆 together with a weekend, at most. */
const LONGEST_HOLIDAY = 10;

type Deadline = {
  /** What must happen in time, for the reader: 决定书送达期限. */
  readonly what: string;
  readonly from: Step;
  readonly to: Step;
  readonly fromWord: string;
  readonly toWord: string;
  readonly term: Term;
  readonly holidays: HolidayTable;
};

/** Whether `to` falls within `term` of `from`, with the sum shown. Between calendar end and rolled-over end it is a question. */
export function within({ what, from, to, fromWord, toWord, term, holidays }: Deadline) {
  const cited = [...from.cited, ...to.cited];
  const confidence = Math.min(from.confidence, to.confidence);
  const strict = lastDay(from.date, term, holidays, { rollover: false });
  const counted = term.unit === 'working-day' && !covered(from.date, strict > to.date ? to.date : strict, holidays);
  const over = daysBetween(strict, to.date);
  // A last day beyond the table may be a day off, and roll over.
  const rolling = over > 0 && over <= LONGEST_HOLIDAY && !covered(strict, strict, holidays);
  if (counted || rolling) {
    return undetermined(
      'parameter',
      'beyondHolidays',
      { from: chineseDate(from.date), to: chineseDate(to.date) },
      cited,
    );
  }
  const working = `${dayAndPage(from)}${fromWord}，次日起算${termWords(term)}，至${chineseDate(strict)}届满，${dayAndPage(to)}${toWord}`;
  if (to.date <= strict) return satisfied('kept', { what, working }, cited, { confidence });

  const rolled = lastDay(from.date, term, holidays);
  if (to.date <= rolled) return undetermined('judgement', 'lateByRollover', { what, working }, cited, { confidence });
  return violated('late', { what, working, over: `${over}日` }, cited, { confidence });
}
