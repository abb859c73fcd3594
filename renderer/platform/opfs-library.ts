import { AppError } from '#shared/base/app-error';
import { sha256Hasher } from '#shared/base/sha256';
import type { Change } from '#shared/model/change';
import type { ReviewerName, Sha256 } from '#shared/model/ids';
import type { Entry } from '#shared/model/journal';
import { openSync } from './open-sync';
import { type JournalFile, openJournal } from './opfs-journal';

/** Name of the lock whose holder alone may write. */
export const WRITER_LOCK = 'dossier-library-writer';

/** What the worker does for the window; every write is flushed before it answers. */
export type OpfsLibrary = {
  state(): { readonly entries: number; readonly writable: boolean; readonly brokenAt?: number };
  append(changes: readonly Change[], seal: { at: string; by: ReviewerName; station: string }): readonly Entry[];
  entries(after: number, limit: number): readonly Entry[];
  keepOriginal(bytes: Blob): Promise<{ readonly sha256: Sha256; readonly known: boolean }>;
  keepDerived(key: string, text: string): Promise<void>;
};

const PART = 8 * 1024 * 1024;
const PLACE = '浏览器存储';

/** The library in a browser's private files. Without the writer's lock it only reads what was there when it opened. */
export async function openOpfsLibrary(root: FileSystemDirectoryHandle, writable: boolean): Promise<OpfsLibrary> {
  const folder = await root.getDirectoryHandle('journal', { create: true });
  const file = await folder.getFileHandle('000001.jsonl', { create: true });
  const journal = openJournal(writable ? await openSync(file) : await readOnly(await file.getFile()));

  const mustWrite = () => {
    if (!writable) throw new AppError('library-locked', PLACE);
  };

  return {
    state: () => ({
      entries: journal.length,
      writable: writable && journal.brokenAt === undefined,
      ...(journal.brokenAt === undefined ? {} : { brokenAt: journal.brokenAt }),
    }),
    append(changes, seal) {
      mustWrite();
      return journal.append(changes, seal);
    },
    entries: journal.entries,
    async keepOriginal(bytes) {
      mustWrite();
      const sha256 = await digestOf(bytes);
      const home = await folderOf(root, originalPath(sha256), { create: true });
      const known = (await sizeIn(home, sha256)) === bytes.size;
      if (!known) await writeFile(home, sha256, bytes);
      return { sha256, known };
    },
    async keepDerived(key, text) {
      mustWrite();
      await writeFile(await folderOf(root, derivedPath(key), { create: true }), key, new Blob([text]));
    },
  };
}

export const originalPath = (sha256: Sha256): readonly string[] => ['originals', sha256.slice(0, 2)];
export const derivedPath = (key: string): readonly string[] => ['derived', key.slice(0, 10)];

export async function folderOf(
  root: FileSystemDirectoryHandle,
  path: readonly string[],
  options?: FileSystemGetDirectoryOptions,
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const step of path) folder = await folder.getDirectoryHandle(step, options);
  return folder;
}

async function digestOf(bytes: Blob): Promise<Sha256> {
  const hasher = sha256Hasher();
  for (let start = 0; start < bytes.size; start += PART) hasher.add(await partOf(bytes, start));
  return hasher.hex() as Sha256;
}

async function sizeIn(folder: FileSystemDirectoryHandle, name: string): Promise<number | undefined> {
  const found = await folder.getFileHandle(name).catch(() => undefined);
  return found === undefined ? undefined : (await found.getFile()).size;
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, bytes: Blob): Promise<void> {
  const handle = await openSync(await folder.getFileHandle(name, { create: true }));
  try {
    handle.truncate(0);
    for (let start = 0; start < bytes.size; start += PART) {
      const part = await partOf(bytes, start);
      if (handle.write(part, { at: start }) < part.length) throw new AppError('disk-full', name);
    }
    handle.flush();
  } finally {
    handle.close();
  }
}

const partOf = async (bytes: Blob, start: number) =>
  new Uint8Array(await bytes.slice(start, Math.min(bytes.size, start + PART)).arrayBuffer());

/** A journal that is looked at while another window writes it. */
async function readOnly(file: File): Promise<JournalFile> {
  const held = new Uint8Array(await file.arrayBuffer());
  return {
    getSize: () => held.length,
    read: (into) => {
      into.set(held);
      return held.length;
    },
    write: () => 0,
    truncate: () => {},
    flush: () => {},
  };
}
