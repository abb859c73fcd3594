import type { PlainDate } from '../base/plain-date';
import type { GateRule } from './campaign-results';
import type { CampaignId, Sha256 } from './ids';
import type { Paper } from './paper';

/** Tables a bulletin can show between its paragraphs. */
export const bulletinTables = ['grades', 'agencies', 'domains', 'common', 'self'] as const;

export type BulletinTable = (typeof bulletinTables)[number];

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

/** What a bulletin is counted from, and how. Without a campaign over every concluded review of the library. */
export type BulletinScope = {
  readonly campaign?: CampaignId;
  readonly gateRule: GateRule;
  readonly smallBelow: number;
};

/** A bulletin as it was sent: its figures as they stood, and what proves that nothing changed since. */
export type PublishedBulletin = {
  readonly number: string;
  readonly on: PlainDate;
  /** Each figure's name and its words on that day. */
  readonly figures: readonly { readonly key: string; readonly words: string }[];
  readonly paper: Paper;
  /** Of the paper's canonical JSON. */
  readonly sha256: Sha256;
};
