import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { codeOf, ifThere } from './disk-refusal';

/** Held by the one writer of a library. */
export type LibraryLock = {
  /** Whether the lock is still ours: a machine that slept may have lost it to another. */
  holds(): Promise<boolean>;
  release(): Promise<void>;
};

type Holder = { readonly pid: number; readonly host: string; readonly token: string };

const BEAT = 20_000;
/** A writer that has not shown itself for so long is gone, whatever its process number says. */
const SILENCE = 120_000;

/** Takes `library.lock`; undefined where another writer lives. A lock left behind by a crash is taken over. */
export async function takeLock(folder: string): Promise<LibraryLock | undefined> {
  const file = join(folder, 'library.lock');
  const mine: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  if (!(await created(file, mine))) {
    if (await isLive(file)) return undefined;
    await ifThere(rename(file, `${file}.stale`));
    if (!(await created(file, mine))) return undefined;
  }
  const beat = setInterval(() => void touch(file), BEAT).unref();
  const holds = async () => (await holderIn(file))?.token === mine.token;
  return {
    holds,
    release: async () => {
      clearInterval(beat);
      if (await holds()) await rm(file, { force: true });
    },
  };
}

async function created(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isLive(file: string): Promise<boolean> {
  const seen = await ifThere(stat(file));
  if (!seen) return false;
  if (Date.now() - seen.mtimeMs > SILENCE) return false;
  const holder = await holderIn(file);
  if (!holder) return true;
  if (holder.host !== hostname()) return true;
  const booted = Date.now() - uptime() * 1000;
  return seen.mtimeMs >= booted && isRunning(holder.pid);
}

/** Undefined while the other is still writing it, or where it is torn. */
async function holderIn(file: string): Promise<Holder | undefined> {
  const text = await ifThere(readFile(file, 'utf8'));
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Holder);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A missed beat is made up by the next; a lost lock is found out before the next append. */
async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
