import type { PlainDate } from '../base/plain-date';
import type { AddedHolidays } from './added-holidays';
import type { AddedStatute } from './added-statute';
import type { AnnualReport } from './annual-figures';
import type { ExportedFile } from './exported-file';
import type { Letterhead } from './letterhead';
import type { ParameterSet } from './parameter';
import type { PrintedPaper } from './printed-paper';

/**
 * What a person sets for the whole library: what every document that leaves it bears, and the law as it is here. There is
 * one house, so the subject is always the same.
 */
export type HouseChange =
  | Of<'house.letterhead', { readonly letterhead: Letterhead }>
  /** Local numbers; one of the same id and first day replaces the earlier. */
  | Of<'house.parameters', { readonly set: ParameterSet }>
  | Of<'house.parameters-removed', { readonly id: string; readonly from: PlainDate }>
  /** One of the same name replaces the earlier. */
  | Of<'house.holidays', { readonly holidays: AddedHolidays }>
  | Of<'house.holidays-removed', { readonly name: string }>
  /** One of the same name and first day replaces the earlier. */
  | Of<'house.statute', { readonly statute: AddedStatute }>
  | Of<'house.statute-removed', { readonly name: string; readonly from: PlainDate }>
  /** 统计年报 of a year as it stands now, every agency that reported; none takes the year back. */
  | Of<'house.annual-reported', { readonly report: AnnualReport }>
  /** A file about no single dossier or bulletin left the program: a register, a record, a table of figures. */
  | Of<'house.exported', ExportedFile>
  | Of<'house.printed', PrintedPaper>;

type Of<Kind extends string, Payload> = { readonly kind: Kind; readonly subject: 'house'; readonly payload: Payload };
