import { AppError } from '#shared/base/app-error';
import { sha256 } from '#shared/base/sha256';
import type { Sha256 } from '#shared/model/ids';
import type { Clock } from '#shared/ports/clock';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { version } from '../../package.json';
import type { Desktop } from './desktop';
import { type AskLibrary, startLibraryWorker } from './library-worker';
import { derivedPath, folderOf, originalPath } from './opfs-library';
import { beginInBrowser, saveInBrowser } from './save-in-browser';
import { stayAwakeInBrowser } from './stay-awake';

/** The desktop of a plain browser: the library lives in its private files, exports go through its own dialog. */
export async function browserDesktop(clock: Clock): Promise<Desktop> {
  const ask = startLibraryWorker();
  const root = await navigator.storage.getDirectory();
  void navigator.storage.persist();
  const station = stationName();

  return {
    kind: 'browser',
    state: async () => ({ place: '浏览器存储', ...(await ask('state')), freeBytes: await freeBytes() }),
    append: (changes, by) => ask('append', changes, { at: clock.now().toISOString(), by, station }),
    entries: (after, limit) => ask('entries', after, limit),
    keepOriginal: (bytes) => keepOriginal(ask, bytes),
    original: (digest) => readOriginal(root, digest),
    keepDerived: (key, text) => ask('keepDerived', key, text),
    derived: (key) => readDerived(root, key),
    async saveExport(name, bytes) {
      const file = await saveInBrowser(name, bytes);
      return file === 'cancelled' ? 'cancelled' : { file, sha256: sha256(bytes) as Sha256 };
    },
    beginExport: beginInBrowser,
    stayAwake: stayAwakeInBrowser,
    about: async () => ({ version, platform: 'browser', station }),
  };
}

async function keepOriginal(ask: AskLibrary, bytes: ScanBytes): Promise<{ sha256: Sha256; known: boolean }> {
  const blob = bytes instanceof Blob ? bytes : new Blob([await inMemory(bytes)]);
  return ask('keepOriginal', blob);
}

const inMemory = async (bytes: ScanBytes): Promise<Uint8Array<ArrayBuffer>> =>
  bytes instanceof Uint8Array ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(await bytes.arrayBuffer());

async function readOriginal(root: FileSystemDirectoryHandle, digest: Sha256): Promise<Blob> {
  try {
    const folder = await folderOf(root, originalPath(digest));
    return await (await folder.getFileHandle(digest)).getFile();
  } catch {
    throw new AppError('not-found', digest);
  }
}

async function readDerived(root: FileSystemDirectoryHandle, key: string): Promise<string | undefined> {
  const folder = await folderOf(root, derivedPath(key)).catch(() => undefined);
  const handle = await folder?.getFileHandle(key).catch(() => undefined);
  return handle === undefined ? undefined : (await handle.getFile()).text();
}

async function freeBytes(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}

/** Browsers do not tell a machine's name; entries still need to tell stations apart. */
function stationName(): string {
  const held = localStorage.getItem('station');
  if (held !== null) return held;
  const made = `浏览器-${crypto.randomUUID().slice(0, 4)}`;
  localStorage.setItem('station', made);
  return made;
}
