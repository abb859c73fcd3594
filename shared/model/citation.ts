import type { Box } from './geometry';

/** 出处: where on the scan something stands. `page` is the ordinal in the dossier, from 1. */
export type Citation = {
  readonly page: number;
  readonly box: Box;
  /** The words as read there; empty for a seal, a signature or a whole page. */
  readonly quote: string;
};
