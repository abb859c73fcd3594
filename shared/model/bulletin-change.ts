import type { BulletinScope, BulletinText, PublishedBulletin } from './bulletin';
import type { ExportedFile } from './exported-file';
import type { BulletinId } from './ids';
import type { PrintedPaper } from './printed-paper';

/** What a person decides about one 通报. Each saving is a version that stays. */
export type BulletinChange =
  | Of<'bulletin.saved', { readonly text: BulletinText; readonly scope: BulletinScope }>
  | Of<'bulletin.published', { readonly published: PublishedBulletin }>
  /** Sent by mistake; it stays in the list, struck out. */
  | Of<'bulletin.withdrawn', { readonly why: string }>
  | Of<'bulletin.removed', Record<string, never>>
  /** A file of it left the program. */
  | Of<'bulletin.exported', ExportedFile>
  | Of<'bulletin.printed', PrintedPaper>;

type Of<Kind extends string, Payload> = {
  readonly kind: Kind;
  readonly subject: BulletinId;
  readonly payload: Payload;
};
