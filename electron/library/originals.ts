import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { AppError } from '#shared/base/app-error';
import type { Sha256 } from '#shared/model/ids';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { ifThere, onDisk } from './disk-refusal';
import { type Files, flushFolder } from './files';
import { extensionOf, mediaOf } from './original-media';

export type Kept = { readonly sha256: Sha256; readonly known: boolean };

/** An original arriving in parts. Nothing of it is in the library until `finish` resolves. */
export type OriginalUpload = {
  /** @returns bytes received so far */
  part(bytes: Uint8Array): Promise<number>;
  /** @throws AppError `file-damaged` where fewer bytes came than were announced */
  finish(): Promise<Kept>;
  abandon(): Promise<void>;
};

export type OriginalFile = { readonly file: string; readonly bytes: number; readonly media: string };

export type Originals = {
  begin(bytes: number): Promise<OriginalUpload>;
  /** @throws AppError `not-found` */
  find(sha256: Sha256): Promise<OriginalFile>;
  /** Drops whatever is still arriving. */
  close(): Promise<void>;
};

/** Left free for the journal, whatever arrives. */
const RESERVE = 256 * 2 ** 20;
const HEAD = 1024;

/** `<folder>/ab/abcd….pdf`: scans as received, named by their digest, never rewritten. */
export function originalsIn(folder: string, files: Files): Originals {
  const arriving = new Set<OriginalUpload>();
  return {
    async begin(announced) {
      const free = await files.free(dirname(folder));
      if (free !== undefined && free - announced < RESERVE) throw new AppError('disk-full', '扫描件');
      const upload = await onDisk('扫描件', () => beginUpload(folder, announced));
      const tracked: OriginalUpload = {
        ...upload,
        finish: () => upload.finish().finally(() => arriving.delete(tracked)),
        abandon: () => upload.abandon().finally(() => arriving.delete(tracked)),
      };
      arriving.add(tracked);
      return tracked;
    },
    async find(sha256) {
      const found = await locate(folder, sha256);
      if (!found) throw new AppError('not-found', `扫描件 ${sha256.slice(0, 12)}`);
      return found;
    },
    async close() {
      await Promise.all([...arriving].map((upload) => upload.abandon()));
    },
  };
}

/** Uploads that a crash cut short. */
export const sweepUploads = (folder: string): Promise<void> =>
  rm(join(folder, 'arriving'), { recursive: true, force: true });

async function beginUpload(folder: string, announced: number): Promise<OriginalUpload> {
  const arriving = join(folder, 'arriving');
  await mkdir(arriving, { recursive: true });
  const file = join(arriving, randomUUID());
  const handle = await open(file, 'wx');
  const hash = createHash('sha256');
  let head = new Uint8Array();
  let received = 0;

  const abandon = async () => {
    await handle.close();
    await rm(file, { force: true });
  };

  return {
    abandon,

    async part(bytes) {
      if (received + bytes.length > announced) throw new AppError('refused', '收到的字节多于预告');
      await onDisk('扫描件', () => handle.writeFile(bytes));
      hash.update(bytes);
      if (head.length < HEAD) head = Buffer.concat([head, bytes.subarray(0, HEAD - head.length)]);
      received += bytes.length;
      return received;
    },

    async finish() {
      if (received !== announced) {
        await abandon();
        throw new AppError('file-damaged', '扫描件');
      }
      await onDisk('扫描件', () => handle.sync());
      await handle.close();
      const sha256 = hash.digest('hex') as Sha256;
      return onDisk('扫描件', () => settle({ folder, file, sha256, bytes: received, extension: extensionOf(head) }));
    },
  };
}

type Settling = {
  readonly folder: string;
  readonly file: string;
  readonly sha256: Sha256;
  readonly bytes: number;
  readonly extension: string;
};

async function settle({ folder, file, sha256, bytes, extension }: Settling): Promise<Kept> {
  const there = await locate(folder, sha256);
  if (there?.bytes === bytes) {
    await rm(file, { force: true });
    return { sha256, known: true };
  }
  const shelf = shelfOf(folder, sha256);
  await mkdir(shelf, { recursive: true });
  await rename(file, there?.file ?? join(shelf, `${sha256}.${extension}`));
  await flushFolder(shelf);
  await flushFolder(folder);
  return { sha256, known: false };
}

async function locate(folder: string, sha256: Sha256): Promise<OriginalFile | undefined> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  const shelf = shelfOf(folder, sha256);
  const name = (await ifThere(readdir(shelf)))?.find((each) => each.startsWith(`${sha256}.`));
  if (!name) return undefined;
  const file = join(shelf, name);
  return { file, bytes: (await stat(file)).size, media: mediaOf(extname(name).slice(1)) };
}

const shelfOf = (folder: string, sha256: Sha256): string => join(folder, sha256.slice(0, 2));

/** Bytes of a file on disk, read slice by slice as asked. */
export function bytesOf({ file, bytes: size }: OriginalFile): ScanBytes {
  const slice = (start: number, end: number) => ({
    async arrayBuffer() {
      const from = Math.min(Math.max(start, 0), size);
      const wanted = new Uint8Array(Math.max(Math.min(end, size) - from, 0));
      const handle = await open(file, 'r');
      try {
        const { bytesRead } = await handle.read(wanted, 0, wanted.length, from);
        if (bytesRead < wanted.length) throw new AppError('file-damaged', '扫描件');
      } finally {
        await handle.close();
      }
      return wanted.buffer;
    },
  });
  return { size, slice, arrayBuffer: () => slice(0, size).arrayBuffer() };
}

const PART = 4 * 2 ** 20;

/** What `keepOriginal` does on any desk: a few megabytes in memory at a time. */
export async function uploadWhole(bytes: ScanBytes, begin: (bytes: number) => Promise<OriginalUpload>): Promise<Kept> {
  const size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
  const upload = await begin(size);
  try {
    for (let at = 0; at < size; at += PART) await upload.part(await partOf(bytes, at, Math.min(at + PART, size)));
  } catch (error) {
    await upload.abandon();
    throw error;
  }
  return upload.finish();
}

const partOf = async (bytes: ScanBytes, start: number, end: number): Promise<Uint8Array> =>
  bytes instanceof Uint8Array
    ? bytes.subarray(start, end)
    : new Uint8Array(await bytes.slice(start, end).arrayBuffer());
