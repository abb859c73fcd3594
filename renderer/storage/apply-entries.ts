import {
  foldAll,
  isAboutBulletin,
  isAboutCampaign,
  isAboutChecklist,
  isAboutDispatch,
  isAboutDossier,
  isAboutProblem,
  type JournalState,
} from '#shared/journal/index';
import type { Entry } from '#shared/model/journal';
import { journalTables, type ViewDatabase } from './database';
import { loadState, saveState } from './dossier-state';
import { type Head, readHead, writeHead } from './head';

/** Lays entries over the view, oldest first, and moves its head; all of them or none. */
export async function applyEntries(view: ViewDatabase, entries: readonly Entry[]): Promise<void> {
  const first = entries[0];
  if (first === undefined) return;
  await view.transaction('rw', [...journalTables.map((name) => view[name]), view.meta], async () => {
    const head = await readHead(view);
    if (first.seq !== head.seq + 1)
      throw new Error(`the view holds ${head.seq} entries; the next cannot be ${first.seq}`);
    const before = await concerned(view, entries, head);
    const after = foldAll(entries, before);
    for (const state of changed(before.dossiers, after.dossiers)) {
      await saveState(view, before.dossiers[state.id], state);
    }
    await view.campaigns.bulkPut(changed(before.campaigns, after.campaigns));
    await view.problems.bulkPut(changed(before.problems, after.problems));
    await view.dispatches.bulkPut(changed(before.dispatches, after.dispatches));
    await view.checklists.bulkPut(changed(before.checklists, after.checklists));
    await view.bulletins.bulkPut(changed(before.bulletins, after.bulletins));
    if (after.house !== before.house) await view.house.put({ ...after.house, id: 'house' });
    await writeHead(view, { ...after.head, dossiers: await view.dossiers.count() });
  });
}

/** The part of the state that these entries are about. */
async function concerned(view: ViewDatabase, entries: readonly Entry[], { seq, hash }: Head): Promise<JournalState> {
  const dossiers = new Set(entries.filter(isAboutDossier).map(({ subject }) => subject));
  const campaigns = new Set(entries.filter(isAboutCampaign).map(({ subject }) => subject));
  const problems = new Set(entries.filter(isAboutProblem).map(({ subject }) => subject));
  const dispatches = new Set(entries.filter(isAboutDispatch).map(({ subject }) => subject));
  const checklists = new Set(entries.filter(isAboutChecklist).map(({ subject }) => subject));
  const bulletins = new Set(entries.filter(isAboutBulletin).map(({ subject }) => subject));
  const { id: _, ...house } = (await view.house.get('house')) ?? { id: 'house' };
  return {
    head: { seq, hash },
    dossiers: byId(await Promise.all([...dossiers].map((id) => loadState(view, id)))),
    campaigns: byId(await view.campaigns.bulkGet([...campaigns])),
    problems: byId(await view.problems.bulkGet([...problems])),
    dispatches: byId(await view.dispatches.bulkGet([...dispatches])),
    checklists: byId(await view.checklists.bulkGet([...checklists])),
    bulletins: byId(await view.bulletins.bulkGet([...bulletins])),
    house,
  };
}

const byId = <Id extends string, State extends { readonly id: Id }>(
  states: readonly (State | undefined)[],
): Readonly<Record<Id, State>> =>
  Object.fromEntries(states.flatMap((state) => (state === undefined ? [] : [[state.id, state]]))) as Record<Id, State>;

/** What the fold did not touch is the same object still. */
const changed = <Id extends string, State extends { readonly id: Id }>(
  before: Readonly<Record<Id, State>>,
  after: Readonly<Record<Id, State>>,
): State[] => (Object.values(after) as State[]).filter((state) => before[state.id] !== state);
