import type { Change } from '../model/change';
import type { Entry } from '../model/journal';
import {
  isAboutBulletin,
  isAboutCampaign,
  isAboutChecklist,
  isAboutDispatch,
  isAboutHouse,
  isAboutProblem,
} from './about';
import type { JournalState } from './journal-state';
import { undoOfBulletin } from './undo-bulletin';
import { undoOfCampaign } from './undo-campaign';
import { undoOfChecklist } from './undo-checklist';
import { undoOfDispatch } from './undo-dispatch';
import { undoOfDossier } from './undo-dossier';
import { undoOfHouse } from './undo-house';
import { undoOfProblem } from './undo-problem';

/** The change that takes `entry` back, given the state before it; undefined where nothing can. */
export function undoOf(entry: Entry, before: JournalState): Change | undefined {
  if (isAboutCampaign(entry)) return undoOfCampaign(entry, before);
  if (isAboutProblem(entry)) return undoOfProblem(entry, before);
  if (isAboutDispatch(entry)) return undoOfDispatch(entry, before);
  if (isAboutChecklist(entry)) return undoOfChecklist(entry, before);
  if (isAboutBulletin(entry)) return undoOfBulletin(entry, before);
  if (isAboutHouse(entry)) return undoOfHouse(entry, before.house);
  return undoOfDossier(entry, before);
}
