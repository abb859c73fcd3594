import type { PlainDate } from '../base/plain-date';
import { lastDay } from '../law/index';
import type { LimitRule } from '../model/limit-rule';
import type { HolidayTable } from '../model/parameter';

/** 整改期限: the last day of the term that starts on the day of the notice; that day itself does not count. */
export const limitFrom = (
  on: PlainDate,
  { length, unit, rollover }: LimitRule['term'],
  holidays: HolidayTable,
): PlainDate => lastDay(on, { length, unit }, holidays, { rollover });
