import type { PlainDate } from '../base/plain-date';
import type { AddedHolidays } from '../model/added-holidays';
import type { HolidayTable } from '../model/parameter';
import { joinHolidays } from './holiday-schema';

/** The national table with what a user added, later additions over earlier ones. A region's days do not lengthen the table. */
export const withHolidays = (base: HolidayTable, added: readonly AddedHolidays[]): HolidayTable =>
  added.reduce((table, one) => joinHolidays(table, tableOf(one, table)), base);

function tableOf({ from, to, off, work }: AddedHolidays, before: HolidayTable): HolidayTable {
  const [offDays, workDays] = [Object.keys(off), Object.keys(work)] as [PlainDate[], PlainDate[]];
  // A whole year follows on; a few days of one region say nothing of the rest of their year.
  const whole = offDays.length + workDays.length >= 10;
  return {
    from: whole ? from : before.from,
    to: whole ? to : before.to,
    off: new Set(offDays),
    work: new Set(workDays),
  };
}
