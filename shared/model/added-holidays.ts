import type { PlainDate } from '../base/plain-date';

/** 节假日安排 a user added: a year not shipped yet, or holidays of one region only. By day, what the day is called. */
export type AddedHolidays = {
  /** 2027年国务院办公厅安排, 广西三月三. */
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly off: Readonly<Record<PlainDate, string>>;
  /** 调休上班 */
  readonly work: Readonly<Record<PlainDate, string>>;
};
