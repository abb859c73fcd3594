import type { PlainDate } from '../base/plain-date';
import type { Sha256 } from './ids';

/** Tables a bulletin can show between its paragraphs. */
export type BulletinTable = 'grades' | 'agencies' | 'domains' | 'common' | 'self';

/** `id` stays with a part through all editing. */
export type BulletinPart =
  | { readonly id: string; readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** Figures stand in braces by their names, {优秀率}, and are filled in when it is set. */
  | { readonly id: string; readonly kind: 'text'; readonly text: string }
  | { readonly id: string; readonly kind: 'table'; readonly table: BulletinTable };

/** 通报 as it is written: what a person may change, free of any figure. */
export type BulletinText = {
  readonly title: string;
  readonly addressee: string;
  readonly parts: readonly BulletinPart[];
  readonly annexes: readonly ('results' | 'excellent')[];
};

/** A published bulletin: its figures as they stood, and what proves that nothing changed since. */
export type PublishedBulletin = {
  readonly text: BulletinText;
  readonly number: string;
  readonly date: PlainDate;
  /** Each figure's name and its words on that day. */
  readonly figures: readonly { readonly key: string; readonly words: string }[];
  /** The paper as it was set, as canonical JSON. */
  readonly paper: string;
  /** Of `paper`. */
  readonly sha256: Sha256;
};
