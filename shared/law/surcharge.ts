import { daysBetween, type PlainDate } from '../base/plain-date';

/**
 * 加处罚款 in fen: 3% of the fine for each day after the last day to pay up to and including the day paid, never more than
 * the fine (行政处罚法(2021)第七十二条第一款第一项). Days on which review or a lawsuit was pending do not count (第七十三条第三款).
 */
export function surcharge(fine: number, lastDayToPay: PlainDate, paidOn: PlainDate, suspendedDays = 0): number {
  const late = Math.max(0, daysBetween(lastDayToPay, paidOn) - suspendedDays);
  return Math.min(fine, Math.round((fine * 3 * late) / 100));
}
