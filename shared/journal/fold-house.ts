import { never } from '../base/never';
import type { AnnualReport } from '../model/annual-figures';
import type { HouseChange } from '../model/house-change';
import type { EntryOf } from '../model/journal';
import type { HouseState } from './journal-state';

/** What holds for the whole library, after one more entry about it. */
export function foldHouse(house: HouseState, entry: EntryOf<HouseChange>): HouseState {
  switch (entry.kind) {
    case 'house.letterhead':
      return { ...house, letterhead: entry.payload.letterhead };
    case 'house.parameters':
      return { ...house, parameters: [...otherParameters(house, entry.payload.set), entry.payload.set] };
    case 'house.parameters-removed':
      return { ...house, parameters: otherParameters(house, entry.payload) };
    case 'house.holidays':
      return { ...house, holidays: [...otherHolidays(house, entry.payload.holidays), entry.payload.holidays] };
    case 'house.holidays-removed':
      return { ...house, holidays: otherHolidays(house, entry.payload) };
    case 'house.statute':
      return { ...house, statutes: [...otherStatutes(house, entry.payload.statute), entry.payload.statute] };
    case 'house.statute-removed':
      return { ...house, statutes: otherStatutes(house, entry.payload) };
    case 'house.annual-reported':
      return { ...house, annual: withReport(house, entry.payload.report) };
    case 'house.exported':
    case 'house.printed':
      // The journal itself is the record; nothing that holds for the library changes.
      return house;
    default:
      return never(entry);
  }
}

type Version = { readonly from: string };

const otherParameters = ({ parameters = [] }: HouseState, one: Version & { readonly id: string }) =>
  parameters.filter(({ id, from }) => id !== one.id || from !== one.from);

const otherHolidays = ({ holidays = [] }: HouseState, one: { readonly name: string }) =>
  holidays.filter(({ name }) => name !== one.name);

const otherStatutes = ({ statutes = [] }: HouseState, one: Version & { readonly name: string }) =>
  statutes.filter(({ name, from }) => name !== one.name || from !== one.from);

const withReport = ({ annual = [] }: HouseState, report: AnnualReport): readonly AnnualReport[] => [
  ...annual.filter(({ year }) => year !== report.year),
  ...(report.figures.length === 0 ? [] : [report]),
];
