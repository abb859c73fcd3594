import type { Change } from './change';
import type { ReviewerName, Sha256 } from './ids';

/** A change as written: chained to the one before, so that a missing or altered line shows. */
export type Entry = EntryOf<Change>;

/** Such a change of one family. */
export type EntryOf<Each extends Change> = Each & {
  /** From 1, without gaps. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: ReviewerName;
  /** Name of the machine that wrote it. */
  readonly station: string;
  /** `hash` of the entry before; 64 zeros for the first. */
  readonly prev: Sha256;
  /** SHA-256 over the canonical JSON of everything else in this entry. */
  readonly hash: Sha256;
};
