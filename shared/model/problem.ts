import type { PlainDate } from '../base/plain-date';
import type { Citation } from './citation';
import type { DossierId, ItemId } from './ids';
import type { Item } from './scoring-template';

/** 问题: what was found wrong, as it stands in the ledger. */
export type Problem = {
  readonly agency: string;
  /** Absent for problems of an agency as a whole. */
  readonly dossier?: DossierId;
  readonly item: ItemId;
  /** What was found, in the words that go to the agency. */
  readonly words: string;
  readonly basis: readonly string[];
  readonly citations: readonly Citation[];
  readonly severity: Item['severity'];
  /** 整改要求 */
  readonly mending: string;
  /** 整改期限; absent where none was set. */
  readonly due?: PlainDate;
};
