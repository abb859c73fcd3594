import type { RegionReread } from '../model/region-reread';

export type RegionPlace = Pick<RegionReread, 'scan' | 'index' | 'box'>;

/** The very same box on the same page. */
export const sameRegion = (a: RegionPlace, b: RegionPlace): boolean =>
  a.scan === b.scan && a.index === b.index && a.box.every((edge, at) => edge === b.box[at]);
