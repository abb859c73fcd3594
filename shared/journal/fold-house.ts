import type { HouseChange } from '../model/house-change';
import type { EntryOf } from '../model/journal';
import type { HouseState } from './journal-state';

/** What holds for every document that leaves the library, after one more entry about it. */
export const foldHouse = (house: HouseState, { payload }: EntryOf<HouseChange>): HouseState => ({
  ...house,
  ...payload,
});
