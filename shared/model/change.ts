import type { BulletinChange } from './bulletin-change';
import type { CampaignChange } from './campaign-change';
import type { ChecklistChange } from './checklist-change';
import type { DispatchChange } from './dispatch-change';
import type { DossierChange } from './dossier-change';
import type { HouseChange } from './house-change';
import type { ProblemChange } from './problem-change';

/**
 * Everything a person decides. Appended to the journal before the screen says 已保存; never edited, only followed by
 * another. Each family is about one sort of subject, and the journal folds each by itself.
 */
export type Change =
  | DossierChange
  | CampaignChange
  | ProblemChange
  | DispatchChange
  | ChecklistChange
  | BulletinChange
  | HouseChange;

export type ChangeKind = Change['kind'];
