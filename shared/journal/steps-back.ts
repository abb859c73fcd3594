import { canonicalJson } from '../base/canonical-json';
import type { Change } from '../model/change';
import type { DossierId, ReviewerName } from '../model/ids';
import type { Entry } from '../model/journal';
import { fold } from './fold';
import { emptyState, type JournalState } from './journal-state';
import { undoOf } from './undo-of';

/** What one commit of a person did to a dossier, and the changes that take it back. */
export type StepBack = { readonly entries: readonly Entry[]; readonly changes: readonly Change[] };

type Done = { readonly entry: Entry; readonly back: Change };

/**
 * The steps of one person on one dossier that can be taken back, latest last, from its entries alone. An entry that does
 * what taking back the latest would do takes it back: so steps undone before a restart stay undone after it.
 */
export function stepsBack(entries: Iterable<Entry>, dossier: DossierId, by: ReviewerName): readonly StepBack[] {
  let state: JournalState = emptyState;
  const done: Done[] = [];
  for (const entry of entries) {
    if (entry.subject !== dossier) continue;
    if (entry.by === by) take(done, entry, undoOf(entry, state));
    state = fold(state, entry);
  }
  return byCommit(done);
}

function take(done: Done[], entry: Entry, back: Change | undefined): void {
  const from = takenBackFrom(done, entry);
  if (from >= 0) done.splice(from);
  else if (back && isStep(entry, done.at(-1))) done.push({ entry, back });
}

/** Opening a review is not taken back, marks are; bound to another standard by the commit before it, it goes back with that. */
const isStep = (entry: Entry, latest: Done | undefined): boolean =>
  entry.kind === 'review.opened' ? latest?.entry.at === entry.at : entry.kind !== 'dossier.received';

/** The earliest of the latest steps on the same thing that `entry` takes back: a run of typing goes back at once. −1 for none. */
function takenBackFrom(done: readonly Done[], entry: Entry): number {
  for (let at = done.length - 1; at >= 0; at -= 1) {
    const each = done[at];
    if (each === undefined) return -1;
    if (takesBack(entry, each)) return at;
    if (thingOf(each.entry) !== thingOf(entry)) return -1;
  }
  return -1;
}

/** What an entry is about: steps on one item follow one another. */
function thingOf(entry: Entry): string {
  if (entry.kind === 'mark.set') return `mark ${entry.payload.mark.item}`;
  return entry.kind === 'mark.withdrawn' ? `mark ${entry.payload.item}` : entry.kind;
}

/** A review opened again for whatever reason is no longer concluded. */
const takesBack = (entry: Entry, { entry: latest, back }: Done): boolean =>
  (entry.kind === 'review.reopened' && latest.kind === 'review.concluded') ||
  (entry.kind === back.kind && canonicalJson(entry.payload) === canonicalJson(back.payload));

/** Entries of one commit bear one instant. */
function byCommit(done: readonly Done[]): readonly StepBack[] {
  const steps: Done[][] = [];
  for (const each of done) {
    const latest = steps.at(-1);
    if (latest !== undefined && latest[0]?.entry.at === each.entry.at) latest.push(each);
    else steps.push([each]);
  }
  return steps.map((step) => ({
    entries: step.map(({ entry }) => entry),
    changes: step.toReversed().map(({ back }) => back),
  }));
}
