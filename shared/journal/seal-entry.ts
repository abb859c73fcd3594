import { canonicalJson } from '../base/canonical-json';
import { sha256 } from '../base/sha256';
import type { Change } from '../model/change';
import type { ReviewerName, Sha256 } from '../model/ids';
import type { Entry } from '../model/journal';

/** Where a chain stands: the last entry's number and hash. */
export type Head = { readonly seq: number; readonly hash: Sha256 };

export const GENESIS: Head = { seq: 0, hash: '0'.repeat(64) as Sha256 };

export type Seal = {
  readonly seq: number;
  readonly at: string;
  readonly by: ReviewerName;
  readonly station: string;
  readonly prev: Sha256;
};

/** The change as written. The entry given back is what its line will read as, so memory and disk never differ. */
export function sealEntry(change: Change, { seq, at, by, station, prev }: Seal): Entry {
  const text = canonicalJson({ ...change, seq, at, by, station, prev });
  // What is read back of canonical text has that very text, so it need not be written again to be hashed.
  return { ...(JSON.parse(text) as Omit<Entry, 'hash'>), hash: sha256(text) } as Entry;
}

/** Seals one change after another onto `head`. */
export function sealAll(changes: readonly Change[], head: Head, seal: Omit<Seal, 'seq' | 'prev'>): readonly Entry[] {
  const entries: Entry[] = [];
  for (const change of changes) {
    const last = entries.at(-1) ?? head;
    entries.push(sealEntry(change, { ...seal, seq: last.seq + 1, prev: last.hash }));
  }
  return entries;
}

/** SHA-256 over the canonical JSON of everything but the hash itself. */
export function hashOf(entry: Omit<Entry, 'hash'>): Sha256 {
  const { hash: _, ...rest } = entry as Entry;
  return sha256(canonicalJson(rest)) as Sha256;
}
