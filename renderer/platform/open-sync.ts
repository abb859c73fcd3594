import type { JournalFile } from './opfs-journal';

/** FileSystemSyncAccessHandle, which TypeScript knows only of in workers. */
export type SyncFile = JournalFile & { close(): void };

type InWorker = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };

/** Opens a private file for writes that are on disk once flushed; only in a worker, one at a time. */
export const openSync = (handle: FileSystemFileHandle): Promise<SyncFile> =>
  (handle as InWorker).createSyncAccessHandle();
