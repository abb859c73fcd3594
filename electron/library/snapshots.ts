import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/base/app-error';
import { canonicalJson } from '#shared/base/canonical-json';
import { sha256 } from '#shared/base/sha256';
import type { JournalState } from '#shared/journal/index';
import { ifThere } from './disk-refusal';
import type { Files } from './files';

type Snapshot = {
  readonly schema: 'snapshot/1';
  readonly at: string;
  readonly sha256: string;
  readonly state: JournalState;
};

/** How many are kept; the oldest go first. */
const SNAPSHOTS_KEPT = 14;

/** `<folder>/2026-03-05-000000123.json`: the folded state after entry 123, read back before it counts as written. */
export async function takeSnapshot(folder: string, state: JournalState, at: Date, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  const day = at.toISOString().slice(0, 10);
  const file = join(folder, `${day}-${String(state.head.seq).padStart(9, '0')}.json`);
  const snapshot: Snapshot = { schema: 'snapshot/1', at: at.toISOString(), sha256: digestOf(state), state };
  await files.replace(file, canonicalJson(snapshot), 'flushed');
  if (!(await readSnapshot(file))) throw new AppError('library-damaged', file);
  const names = await snapshotNames(folder);
  await Promise.all(names.slice(0, -SNAPSHOTS_KEPT).map((name) => rm(join(folder, name), { force: true })));
}

/** The latest snapshot that reads as it was written. */
export async function newestSnapshot(folder: string): Promise<Snapshot | undefined> {
  for (const name of (await snapshotNames(folder)).reverse()) {
    const snapshot = await readSnapshot(join(folder, name));
    if (snapshot) return snapshot;
  }
  return undefined;
}

const snapshotNames = async (folder: string): Promise<string[]> =>
  ((await ifThere(readdir(folder))) ?? []).filter((name) => /^\d{4}-\d\d-\d\d-\d{9}\.json$/.test(name)).sort();

async function readSnapshot(file: string): Promise<Snapshot | undefined> {
  try {
    const snapshot = JSON.parse(await readFile(file, 'utf8')) as Snapshot;
    return snapshot.sha256 === digestOf(snapshot.state) ? snapshot : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const digestOf = (state: JournalState): string => sha256(canonicalJson(state));
