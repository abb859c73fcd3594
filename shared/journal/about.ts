import type { BulletinChange } from '../model/bulletin-change';
import type { CampaignChange } from '../model/campaign-change';
import type { ChecklistChange } from '../model/checklist-change';
import type { DispatchChange } from '../model/dispatch-change';
import type { DossierChange } from '../model/dossier-change';
import type { HouseChange } from '../model/house-change';
import type { Entry, EntryOf } from '../model/journal';
import type { ProblemChange } from '../model/problem-change';

export const isAboutCampaign = (entry: Entry): entry is EntryOf<CampaignChange> => entry.kind.startsWith('campaign.');

export const isAboutProblem = (entry: Entry): entry is EntryOf<ProblemChange> => entry.kind.startsWith('problem.');

export const isAboutDispatch = (entry: Entry): entry is EntryOf<DispatchChange> => entry.kind.startsWith('dispatch.');

export const isAboutChecklist = (entry: Entry): entry is EntryOf<ChecklistChange> =>
  entry.kind.startsWith('checklist.');

export const isAboutBulletin = (entry: Entry): entry is EntryOf<BulletinChange> => entry.kind.startsWith('bulletin.');

export const isAboutHouse = (entry: Entry): entry is EntryOf<HouseChange> => entry.kind.startsWith('house.');

export const isAboutDossier = (entry: Entry): entry is EntryOf<DossierChange> =>
  !isAboutCampaign(entry) &&
  !isAboutProblem(entry) &&
  !isAboutDispatch(entry) &&
  !isAboutChecklist(entry) &&
  !isAboutBulletin(entry) &&
  !isAboutHouse(entry);
