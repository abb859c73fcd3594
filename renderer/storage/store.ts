import type { DossierId, Sha256 } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import type { Clock } from '#shared/ports/clock';
import type { Library } from '#shared/ports/library';
import { bureauQueries } from './bureau-queries';
import { type CatchUp, catchUp } from './catch-up';
import { type Commit, committer } from './committer';
import { openDatabase, type ViewDatabase } from './database';
import { dossierQueries } from './dossier-queries';
import { historyOf } from './history';
import { type Derived, keepDerived } from './keep-derived';
import { type ReadingKey, type ReadingShelf, readingShelf } from './reading-shelf';
import type { SavedState } from './saved-state';
import { type Signal, signal } from './signal';

/** The view of a library: what screens ask, what they commit, and what reading leaves behind. */
export type Store = ReturnType<typeof dossierQueries> &
  ReturnType<typeof bureauQueries> & {
    readonly commit: Commit;
    readonly saved: Signal<SavedState>;
    readonly shelf: ReadingShelf;
    /** Everything the journal tells of a dossier, oldest first; read from disk. */
    history(dossier: DossierId): Promise<readonly Entry[]>;
    keepDerived(dossier: DossierId, derived: Derived): Promise<void>;
    /** Of an encrypted scan, as long as this view lives; asked again after that. */
    password(scan: Sha256): Promise<string | undefined>;
    rememberPassword(scan: Sha256, password: string): Promise<void>;
    close(): void;
  };

type Opening = {
  readonly library: Library;
  readonly clock: Clock;
  readonly keyOf: ReadingKey;
  /** Counts entries replayed. */
  readonly progress?: (done: number, total: number) => void;
};

/** Opens the view and brings it level with the journal. */
export async function openStore({
  library,
  clock,
  keyOf,
  progress,
}: Opening): Promise<{ readonly store: Store; readonly caughtUp: CatchUp }> {
  const { place } = await library.state();
  const view = await openDatabase(place);
  const caughtUp = await catchUp(view, library, progress);
  return { store: storeOver(view, library, clock, keyOf), caughtUp };
}

function storeOver(view: ViewDatabase, library: Library, clock: Clock, keyOf: ReadingKey): Store {
  const saved = signal<SavedState>({ state: 'idle' });
  return {
    ...dossierQueries(view),
    ...bureauQueries(view),
    saved,
    commit: committer(view, library, clock, saved),
    shelf: readingShelf(view, library, clock, keyOf),
    history: (dossier) => historyOf(library, dossier),
    keepDerived: (dossier, derived) => keepDerived(view, dossier, derived),
    password: async (scan) => (await view.meta.get(`password-${scan}`))?.value as string | undefined,
    async rememberPassword(scan, password) {
      await view.meta.put({ key: `password-${scan}`, value: password });
    },
    close: () => view.close(),
  };
}
