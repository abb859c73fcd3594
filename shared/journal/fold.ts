import type { Entry } from '../model/journal';
import {
  isAboutBulletin,
  isAboutCampaign,
  isAboutChecklist,
  isAboutDispatch,
  isAboutHouse,
  isAboutProblem,
} from './about';
import { blankBulletin, foldBulletin } from './fold-bulletin';
import { blankCampaign, foldCampaign } from './fold-campaign';
import { blankChecklist, foldChecklist } from './fold-checklist';
import { blankDispatch, foldDispatch } from './fold-dispatch';
import { blankDossier, foldDossier } from './fold-dossier';
import { foldHouse } from './fold-house';
import { blankProblem, foldProblem } from './fold-problem';
import { emptyState, type JournalState } from './journal-state';

/** The state after one more entry. Total: an entry about a subject not yet told of is kept for when it is. */
export const fold = (state: JournalState, entry: Entry): JournalState => foldAll([entry], state);

/** Replays many entries, oldest first, without copying the whole state for each. */
export function foldAll(entries: Iterable<Entry>, state: JournalState = emptyState): JournalState {
  const dossiers = records(state.dossiers);
  const campaigns = records(state.campaigns);
  const problems = records(state.problems);
  const dispatches = records(state.dispatches);
  const checklists = records(state.checklists);
  const bulletins = records(state.bulletins);
  let { head, house } = state;
  for (const entry of entries) {
    if (isAboutCampaign(entry)) campaigns.change(entry.subject, blankCampaign, (held) => foldCampaign(held, entry));
    else if (isAboutProblem(entry)) problems.change(entry.subject, blankProblem, (held) => foldProblem(held, entry));
    else if (isAboutDispatch(entry))
      dispatches.change(entry.subject, blankDispatch, (held) => foldDispatch(held, entry));
    else if (isAboutChecklist(entry)) {
      checklists.change(entry.subject, blankChecklist, (held) => foldChecklist(held, entry));
    } else if (isAboutBulletin(entry))
      bulletins.change(entry.subject, blankBulletin, (held) => foldBulletin(held, entry));
    else if (isAboutHouse(entry)) house = foldHouse(house, entry);
    else dossiers.change(entry.subject, blankDossier, (held) => foldDossier(held, entry));
    head = { seq: entry.seq, hash: entry.hash };
  }
  return {
    head,
    dossiers: dossiers.all(),
    campaigns: campaigns.all(),
    problems: problems.all(),
    dispatches: dispatches.all(),
    checklists: checklists.all(),
    bulletins: bulletins.all(),
    house,
  };
}

/** A record copied once, at the first change of it. */
function records<Id extends string, State>(before: Readonly<Record<Id, State>>) {
  let held: Map<Id, State> | undefined;
  return {
    change(id: Id, blank: (id: Id) => State, next: (state: State) => State): void {
      held ??= new Map(Object.entries(before) as [Id, State][]);
      held.set(id, next(held.get(id) ?? blank(id)));
    },
    all: (): Readonly<Record<Id, State>> => (held ? (Object.fromEntries(held) as Record<Id, State>) : before),
  };
}
