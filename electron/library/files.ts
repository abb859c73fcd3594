import { open, rename, rm, statfs, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the library asks of a disk. Small, so that tests can play a full or failing one. */
export type Files = {
  /** Adds to the end and flushes to the disk before it resolves. */
  append(file: string, text: string): Promise<void>;
  /** Shortens a file to `bytes`, flushed. */
  cut(file: string, bytes: number): Promise<void>;
  /** Puts the whole content in place at once: a reader sees the old or the new, never half. */
  replace(file: string, content: string | Uint8Array, durability: Durability): Promise<void>;
  /** Bytes this user may still write; undefined where the system does not say. */
  free(folder: string): Promise<number | undefined>;
};

type Durability = 'flushed' | 'unflushed';

export const nodeFiles: Files = {
  async append(file, text) {
    const handle = await open(file, 'a');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },

  async cut(file, bytes) {
    await truncate(file, bytes);
    await flush(file, 'r+');
  },

  async replace(file, content, durability) {
    const fresh = `${file}.new`;
    try {
      await writeFresh(fresh, content, durability);
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
    if (durability === 'flushed') await flushFolder(dirname(file));
  },

  async free(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};

async function writeFresh(file: string, content: string | Uint8Array, durability: Durability): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    if (durability === 'flushed') await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes new names in a folder outlast a power cut. Windows has no such call and needs none. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await flush(folder, 'r');
}

async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
