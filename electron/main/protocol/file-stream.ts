import { type FileHandle, open } from 'node:fs/promises';

const CHUNK = 2 ** 20;

/** Bytes `from`…`to` (included) of a file, a megabyte at a time, only as fast as they are taken. */
export function fileStream(file: string, from: number, to: number): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  let at = from;
  return new ReadableStream({
    async pull(controller) {
      handle ??= await open(file, 'r');
      const chunk = new Uint8Array(Math.min(CHUNK, to - at + 1));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
      at += bytesRead;
      if (bytesRead > 0) controller.enqueue(chunk.subarray(0, bytesRead));
      if (at <= to && bytesRead > 0) return;
      await handle.close();
      if (at <= to) controller.error(new Error('shorter than it was'));
      else controller.close();
    },
    async cancel() {
      await handle?.close();
    },
  });
}
