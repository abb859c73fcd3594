import { never } from '../base/never';
import type { BulletinChange } from '../model/bulletin-change';
import type { EntryOf } from '../model/journal';
import { bulletinIn, type JournalState } from './journal-state';

/** The change that takes an entry about a bulletin back; undefined where nothing can. */
export function undoOfBulletin(entry: EntryOf<BulletinChange>, before: JournalState): BulletinChange | undefined {
  const { subject } = entry;
  const held = bulletinIn(before, subject);
  const saved = held?.removed ? undefined : held?.versions.at(-1);
  switch (entry.kind) {
    case 'bulletin.saved':
      return saved === undefined
        ? { kind: 'bulletin.removed', subject, payload: {} }
        : { kind: 'bulletin.saved', subject, payload: { text: saved.text, scope: saved.scope } };
    case 'bulletin.published':
      if (held?.published !== undefined && held.withdrawn === undefined) return undefined;
      return { kind: 'bulletin.withdrawn', subject, payload: { why: held?.withdrawn ?? '撤销' } };
    case 'bulletin.withdrawn': {
      if (held?.published === undefined) return undefined;
      const { at: _, by: __, ...published } = held.published;
      return held.withdrawn === undefined
        ? { kind: 'bulletin.published', subject, payload: { published } }
        : { kind: 'bulletin.withdrawn', subject, payload: { why: held.withdrawn } };
    }
    case 'bulletin.removed':
      return saved && { kind: 'bulletin.saved', subject, payload: { text: saved.text, scope: saved.scope } };
    case 'bulletin.exported':
    case 'bulletin.printed':
      return undefined;
    default:
      return never(entry);
  }
}
