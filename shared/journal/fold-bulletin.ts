import { never } from '../base/never';
import type { BulletinChange } from '../model/bulletin-change';
import type { BulletinId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { BulletinState } from './journal-state';

export const blankBulletin = (id: BulletinId): BulletinState => ({ id, versions: [], removed: false });

/** A bulletin after one more entry about it: versions are added, what was sent is never rewritten. */
export function foldBulletin(held: BulletinState, entry: EntryOf<BulletinChange>): BulletinState {
  const { at, by } = entry;
  switch (entry.kind) {
    case 'bulletin.saved':
      return { ...held, versions: [...held.versions, { ...entry.payload, at, by }], removed: false };
    case 'bulletin.published': {
      const { withdrawn: _, ...rest } = held;
      return held.published === undefined ? { ...rest, published: { ...entry.payload.published, at, by } } : rest;
    }
    case 'bulletin.withdrawn':
      return { ...held, withdrawn: entry.payload.why };
    case 'bulletin.removed':
      return { ...held, removed: true };
    case 'bulletin.exported':
      return { ...held, exports: [...(held.exports ?? []), { ...entry.payload, at, by }] };
    case 'bulletin.printed':
      return held;
    default:
      return never(entry);
  }
}
