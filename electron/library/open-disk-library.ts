import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/base/app-error';
import { foldAll, type JournalState, sealAll } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { ReviewerName, Sha256 } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import type { Clock } from '#shared/ports/clock';
import type { Library } from '#shared/ports/library';
import { derivedIn } from './derived';
import { codeOf, onDisk } from './disk-refusal';
import { expectedHead, markHead } from './expected-head';
import { type Files, nodeFiles } from './files';
import { type JournalOptions, openJournal } from './journal-files';
import { type LibraryLock, takeLock } from './library-lock';
import { bytesOf, type OriginalFile, type OriginalUpload, originalsIn, sweepUploads, uploadWhole } from './originals';
import { newestSnapshot, takeSnapshot } from './snapshots';

/** 案卷库 in a folder. */
export type DiskLibrary = Library & {
  /** Everything decided so far. */
  folded(): JournalState;
  /** An original that arrives in parts of `bytes` in all. @throws AppError `disk-full`, `library-locked` */
  beginOriginal(bytes: number): Promise<OriginalUpload>;
  /** Where an original lies. @throws AppError `not-found` */
  originalFile(sha256: Sha256): Promise<OriginalFile>;
  /** Takes the last snapshot and gives the lock back. */
  close(): Promise<void>;
};

export type DiskLibraryOptions = {
  /** Name of this machine, written into each entry. */
  readonly station: string;
  readonly clock: Clock;
  readonly files?: Files;
  readonly linesPerFile?: number;
};

/**
 * Opens the library, or makes one in an empty folder. The whole chain is verified; where it breaks, what came before is
 * shown and nothing can be added. Where another writer lives, or the folder cannot be written, it opens for reading.
 * @throws AppError `library-damaged` where the folder cannot be read at all; the detail is `folder`
 */
export async function openDiskLibrary(folder: string, options: DiskLibraryOptions): Promise<DiskLibrary> {
  const lock = await lockOn(folder);
  try {
    return await openLocked(folder, lock, options);
  } catch (error) {
    await lock?.release();
    if (error instanceof AppError) throw error;
    throw codeOf(error) === undefined ? error : new AppError('library-damaged', folder);
  }
}

async function lockOn(folder: string): Promise<LibraryLock | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    return await takeLock(folder);
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(codeOf(error) ?? '')) return undefined;
    throw new AppError('library-damaged', folder);
  }
}

async function openLocked(
  folder: string,
  lock: LibraryLock | undefined,
  options: DiskLibraryOptions,
): Promise<DiskLibrary> {
  const { station, clock, files = nodeFiles, linesPerFile = 1000 } = options;
  const at = (name: string) => join(folder, name);
  const originals = originalsIn(at('originals'), files);
  const derived = derivedIn(at('derived'), files);
  if (lock) {
    await Promise.all(
      ['originals', 'journal', 'derived', 'snapshots'].map((name) => mkdir(at(name), { recursive: true })),
    );
    await sweepUploads(at('originals'));
  }

  const expected = await expectedHead(at('library.json'));
  const snapshot = await newestSnapshot(at('snapshots'));
  const { journal, folded } = await readAll(at('journal'), {
    files,
    linesPerFile,
    role: lock ? 'writer' : 'reader',
    expected: [expected, snapshot?.state.head].filter((head) => head !== undefined),
  });
  const { brokenAt } = journal;

  let state = folded;
  let snapshotHead = snapshot?.state.head.seq ?? 0;
  let snapshotDay = snapshot?.at.slice(0, 10);
  let last: Promise<unknown> = Promise.resolve();

  /** One after another, whoever asks. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function mustBeWritable(): Promise<void> {
    if (brokenAt !== undefined) throw new AppError('journal-broken', String(brokenAt));
    if (!(await lock?.holds())) throw new AppError('library-locked', folder);
  }

  async function snapshotNow(): Promise<void> {
    if (brokenAt !== undefined || state.head.seq === snapshotHead) return;
    const now = clock.now();
    await onDisk('快照', () => takeSnapshot(at('snapshots'), state, now, files));
    snapshotHead = state.head.seq;
    snapshotDay = now.toISOString().slice(0, 10);
  }

  async function append(changes: readonly Change[], by: ReviewerName): Promise<readonly Entry[]> {
    await mustBeWritable();
    if (changes.length === 0) return [];
    const now = clock.now().toISOString();
    if (snapshotDay !== undefined && snapshotDay < now.slice(0, 10)) await snapshotNow().catch(leaveItForTheNext);
    snapshotDay ??= now.slice(0, 10);
    const entries = sealAll(changes, journal.head(), { at: now, by, station });
    await journal.append(entries);
    state = foldAll(entries, state);
    await markHead(at('library.json'), journal.head(), files).catch(leaveItForTheNext);
    return entries;
  }

  return {
    folded: () => state,

    async state() {
      const writable = brokenAt === undefined && (await lock?.holds()) === true;
      const freeBytes = await files.free(folder);
      const place = { place: folder, entries: journal.head().seq, writable, freeBytes };
      return brokenAt === undefined ? place : { ...place, brokenAt };
    },

    append: (changes, by) => inTurn(() => append(changes, by)),
    entries: (after, limit) => journal.entries(after, limit),

    async beginOriginal(bytes) {
      await mustBeWritable();
      return originals.begin(bytes);
    },
    async keepOriginal(bytes) {
      await mustBeWritable();
      return uploadWhole(bytes, originals.begin);
    },
    original: async (sha256) => bytesOf(await originals.find(sha256)),
    originalFile: originals.find,

    async keepDerived(key, text) {
      await mustBeWritable();
      await derived.keep(key, text);
    },
    derived: derived.get,

    close: () =>
      inTurn(async () => {
        await originals.close();
        try {
          if (await lock?.holds()) await snapshotNow();
        } finally {
          await lock?.release();
        }
      }),
  };
}

/** Apart, so that the entries read do not stay in memory. */
async function readAll(folder: string, options: Omit<JournalOptions, 'onEntry'>) {
  const read: Entry[] = [];
  const journal = await openJournal(folder, { ...options, onEntry: (entry) => read.push(entry) });
  return { journal, folded: foldAll(read) };
}

/** What the journal holds is safe already: a marker or snapshot that could not be written is written with the next change. */
const leaveItForTheNext = (): void => undefined;
