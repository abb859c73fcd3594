import { AppError } from '#shared/base/app-error';
import type { Change } from '#shared/model/change';
import type { ReviewerName } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import type { Clock } from '#shared/ports/clock';
import type { Library } from '#shared/ports/library';
import { applyEntries } from './apply-entries';
import { catchUp } from './catch-up';
import type { ViewDatabase } from './database';
import type { SavedState } from './saved-state';
import type { Signal } from './signal';

/** Appends changes to the journal, then lays them over the view; resolves when both are done. */
export type Commit = (changes: Change | readonly Change[], by: ReviewerName) => Promise<readonly Entry[]>;

/**
 * The only way a decision reaches the library. Changes go one after another, in the order they were made.
 * The journal is first: once it has answered, a view that fails is only late, and catches up.
 * @throws AppError as `Library.append`
 */
export function committer(
  view: ViewDatabase,
  library: Pick<Library, 'append' | 'entries' | 'state'>,
  clock: Clock,
  saved: Signal<SavedState>,
): Commit {
  let before: Promise<unknown> = Promise.resolve();

  async function write(changes: readonly Change[], by: ReviewerName): Promise<readonly Entry[]> {
    saved.set({ state: 'saving' });
    const entries = await library.append(changes, by).catch((error: unknown) => {
      const refusal = error instanceof AppError ? error : new AppError('refused', String(error));
      saved.set({ state: 'failed', error: refusal });
      throw refusal;
    });
    await applyEntries(view, entries).catch(() => catchUp(view, library));
    saved.set({ state: 'saved', at: clock.now() });
    return entries;
  }

  return (changes, by) => {
    const all = Array.isArray(changes) ? (changes as readonly Change[]) : [changes as Change];
    const turn = before.then(() => write(all, by));
    before = turn.catch(() => {});
    return turn;
  };
}
