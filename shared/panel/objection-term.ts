import type { PlainDate } from '../base/plain-date';
import { workingDaysAfter } from '../law/working-days';
import type { HolidayTable } from '../model/parameter';

/** Last day on which the agency may object: `days` working days after the result was signed. */
export const objectionsUntil = (signedOn: PlainDate, days: number, holidays: HolidayTable): PlainDate =>
  workingDaysAfter(signedOn, days, holidays);
