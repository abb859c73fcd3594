import type { Change } from '../model/change';
import type { ReviewerName, Sha256 } from '../model/ids';
import type { Entry } from '../model/journal';
import type { ScanBytes } from './page-rasterizer';

export type LibraryState = {
  /** Folder, or 浏览器存储 */
  readonly place: string;
  readonly entries: number;
  readonly writable: boolean;
  readonly freeBytes: number | undefined;
  /** Seq at which the chain broke, if it did. */
  readonly brokenAt?: number;
};

/** 案卷库: originals by digest, the journal, and what was derived. One writer at a time. */
export type Library = {
  state(): Promise<LibraryState>;
  /** Flushed to disk before it resolves. @throws AppError `disk-full`, `library-locked` */
  append(changes: readonly Change[], by: ReviewerName): Promise<readonly Entry[]>;
  /** Entries after `seq`, oldest first, at most `limit`. */
  entries(after: number, limit: number): Promise<readonly Entry[]>;
  /** Stores bytes as received; the same bytes again are recognised. */
  keepOriginal(bytes: ScanBytes): Promise<{ readonly sha256: Sha256; readonly known: boolean }>;
  original(sha256: Sha256): Promise<ScanBytes>;
  /** `key` is `[a-z0-9-]+`; safe to lose. */
  keepDerived(key: string, text: string): Promise<void>;
  derived(key: string): Promise<string | undefined>;
};
