import type { Instrument } from '../model/instrument';

/** What a reviewer arranged stands in place of the machine's; `undefined` or `null` leaves the machine's. */
export const overlayArrangement = (
  machine: readonly Instrument[],
  arranged: readonly Instrument[] | null | undefined,
): readonly Instrument[] => arranged ?? machine;
