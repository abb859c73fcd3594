import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type DiskLibrary, type DiskLibraryOptions, nodeFiles, openDiskLibrary } from '#electron/library/index';
import type { Change } from '#shared/model/change';
import type { DossierId, ReviewerName } from '#shared/model/ids';

export const reviewer = '甲' as ReviewerName;

/** Far more room than any limit, so that tests pass on a full machine. */
export const roomyFiles = { ...nodeFiles, free: async () => 2 ** 40 };

export async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'library-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function opened(folder: string, options: Partial<DiskLibraryOptions> = {}): Promise<DiskLibrary> {
  const clock = { now: () => new Date('2026-03-05T08:00:00Z') };
  const library = await openDiskLibrary(folder, { station: '甲机', clock, files: roomyFiles, ...options });
  onTestFinished(() => library.close());
  return library;
}

/** A library that holds `count` entries and was closed. */
export async function written(count: number, options: Partial<DiskLibraryOptions> = {}): Promise<string> {
  const folder = await someFolder();
  const library = await opened(folder, options);
  for (let each = 1; each <= count; each += 1) await library.append([renamed(`第${each}卷`)], reviewer);
  await library.close();
  return folder;
}

export const renamed = (name: string, dossier = 'd1'): Change => ({
  kind: 'dossier.renamed',
  subject: dossier as DossierId,
  payload: { name },
});
