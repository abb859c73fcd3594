import { open, readFile, stat } from 'node:fs/promises';
import type { FileBytes } from '#shared/intake/index';

/** A file read in slices; it is opened for each, so that hundreds of scans hold no handles. */
export async function diskFile(path: string): Promise<Exclude<FileBytes, Uint8Array>> {
  const { size } = await stat(path);
  return {
    size,
    slice: (start, end) => ({ arrayBuffer: () => readSlice(path, start, Math.min(end, size)) }),
    arrayBuffer: async () => exactly(await readFile(path)),
  };
}

async function readSlice(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const file = await open(path);
  try {
    const into = new Uint8Array(Math.max(0, end - start));
    const { bytesRead } = await file.read(into, 0, into.length, start);
    return into.buffer.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Node's small buffers share one pool. */
const exactly = ({ buffer, byteOffset, length }: Buffer): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
