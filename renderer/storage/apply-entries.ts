import { type DossierState, foldAll } from '#shared/journal/index';
import type { DossierId } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import type { ViewDatabase } from './database';
import { loadState, saveState } from './dossier-state';
import { readHead, writeHead } from './head';

/** Lays entries over the view, oldest first, and moves its head; all of them or none. */
export async function applyEntries(view: ViewDatabase, entries: readonly Entry[]): Promise<void> {
  const first = entries[0];
  if (first === undefined) return;
  const { dossiers, reviews, marks, exports, meta } = view;
  await view.transaction('rw', [dossiers, reviews, marks, exports, meta], async () => {
    const { seq, hash } = await readHead(view);
    if (first.seq !== seq + 1) throw new Error(`the view holds ${seq} entries; the next cannot be ${first.seq}`);
    const before: Record<DossierId, DossierState> = {};
    for (const { subject } of entries) {
      const state = before[subject] ?? (await loadState(view, subject));
      if (state !== undefined) before[subject] = state;
    }
    const { head, dossiers: after } = foldAll(entries, { head: { seq, hash }, dossiers: before });
    for (const state of Object.values(after)) await saveState(view, before[state.id], state);
    await writeHead(view, { ...head, dossiers: await dossiers.count() });
  });
}
