import type { Entry } from '../model/journal';
import { GENESIS, type Head, hashOf } from './seal-entry';

export type ChainVerdict =
  | { readonly ok: true; readonly head: Head }
  /** `head` is the last entry that can be trusted; `brokenAt` the number that should have come next. */
  | { readonly ok: false; readonly brokenAt: number; readonly head: Head };

/** Whether `entries` follow on `from` without a gap and read as they were written. A cut-off tail needs a marker elsewhere. */
export function verifyChain(entries: Iterable<Entry>, { from = GENESIS }: { readonly from?: Head } = {}): ChainVerdict {
  let head = from;
  for (const entry of entries) {
    if (!follows(entry, head)) return { ok: false, brokenAt: head.seq + 1, head };
    head = { seq: entry.seq, hash: entry.hash };
  }
  return { ok: true, head };
}

/** Whether this entry is the very next one after `head`, unaltered. */
export const follows = (entry: Entry, head: Head): boolean =>
  entry.seq === head.seq + 1 && entry.prev === head.hash && entry.hash === hashOf(entry);
