import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Sha256 } from '#shared/model/ids';
import { onDisk } from './disk-refusal';
import { flushFolder } from './files';

/** A file arriving in parts. Nothing stands under its name until `finish` resolves; an older file stays as it was till then. */
export type FileInParts = {
  /** @returns bytes received so far */
  part(bytes: Uint8Array): Promise<number>;
  finish(): Promise<Sha256>;
  abandon(): Promise<void>;
};

/** @param what names the file in refusals. @throws AppError `disk-full`, `refused`; the unfinished file is gone then */
export async function beginFile(file: string, what: string): Promise<FileInParts> {
  const fresh = `${file}.${randomUUID().slice(0, 8)}.new`;
  const handle = await onDisk(what, () => open(fresh, 'wx'));
  const hash = createHash('sha256');
  let received = 0;
  let closed = false;

  async function close(): Promise<void> {
    if (!closed) await handle.close();
    closed = true;
  }

  async function abandon(): Promise<void> {
    await close();
    await rm(fresh, { force: true });
  }

  async function orAbandon<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await onDisk(what, work);
    } catch (error) {
      await abandon();
      throw error;
    }
  }

  return {
    abandon,
    part: (bytes) =>
      orAbandon(async () => {
        await handle.writeFile(bytes);
        hash.update(bytes);
        received += bytes.length;
        return received;
      }),
    finish: () =>
      orAbandon(async () => {
        await handle.sync();
        await close();
        await rename(fresh, file);
        await flushFolder(dirname(file));
        return hash.digest('hex') as Sha256;
      }),
  };
}
