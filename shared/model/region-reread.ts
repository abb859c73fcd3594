import type { Box } from './geometry';
import type { Sha256 } from './ids';
import type { EngineId, TextLine } from './page-text';

/** A part of a page that was read a second time, and whose second reading a person chose. The first stays stored. */
export type RegionReread = {
  readonly scan: Sha256;
  readonly index: number;
  readonly box: Box;
  readonly engine: EngineId;
  /** In reading order, boxes in fractions of the whole upright page. */
  readonly lines: readonly TextLine[];
};
