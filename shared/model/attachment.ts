import type { Sha256 } from './ids';

/** 佐证材料: a file kept in the library as it was received, by digest. */
export type Attachment = {
  readonly name: string;
  readonly sha256: Sha256;
  readonly bytes: number;
};
