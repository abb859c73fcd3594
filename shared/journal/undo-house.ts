import { never } from '../base/never';
import type { HouseChange } from '../model/house-change';
import type { EntryOf } from '../model/journal';
import type { HouseState } from './journal-state';

type Entry = EntryOf<HouseChange>;

/** The change that takes an entry about the house back; undefined where nothing can. */
export function undoOfHouse(entry: Entry, house: HouseState): HouseChange | undefined {
  const subject = 'house';
  switch (entry.kind) {
    case 'house.letterhead': {
      const { letterhead } = house;
      return letterhead && { kind: 'house.letterhead', subject, payload: { letterhead } };
    }
    case 'house.parameters':
    case 'house.parameters-removed': {
      const { id, from } = entry.kind === 'house.parameters' ? entry.payload.set : entry.payload;
      const set = house.parameters?.find((one) => one.id === id && one.from === from);
      return set
        ? { kind: 'house.parameters', subject, payload: { set } }
        : { kind: 'house.parameters-removed', subject, payload: { id, from } };
    }
    case 'house.holidays':
    case 'house.holidays-removed': {
      const { name } = entry.kind === 'house.holidays' ? entry.payload.holidays : entry.payload;
      const holidays = house.holidays?.find((one) => one.name === name);
      return holidays
        ? { kind: 'house.holidays', subject, payload: { holidays } }
        : { kind: 'house.holidays-removed', subject, payload: { name } };
    }
    case 'house.statute':
    case 'house.statute-removed': {
      const { name, from } = entry.kind === 'house.statute' ? entry.payload.statute : entry.payload;
      const statute = house.statutes?.find((one) => one.name === name && one.from === from);
      return statute
        ? { kind: 'house.statute', subject, payload: { statute } }
        : { kind: 'house.statute-removed', subject, payload: { name, from } };
    }
    case 'house.annual-reported': {
      const { year } = entry.payload.report;
      const report = house.annual?.find((one) => one.year === year) ?? { year, figures: [] };
      return { kind: 'house.annual-reported', subject, payload: { report } };
    }
    case 'house.exported':
    case 'house.printed':
      return undefined;
    default:
      return never(entry);
  }
}
