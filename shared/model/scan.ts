import type { Sha256 } from './ids';

export type ScanMedia = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff' | 'image/bmp' | 'image/webp';

/** 扫描件: one file as received, stored by its digest and never rewritten. */
export type Scan = {
  readonly sha256: Sha256;
  readonly name: string;
  readonly media: ScanMedia;
  readonly bytes: number;
  readonly pages: number;
  /** The file was broken off: only the pages still to be found were taken in. */
  readonly incomplete?: true | undefined;
};

/** Names of those that broke off. */
export const incompleteOf = (scans: readonly Scan[]): readonly string[] =>
  scans.filter(({ incomplete }) => incomplete).map(({ name }) => name);
