import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EngineFiles } from '#shared/ocr/index';

/** The folder `runtime`, with the sums that stand beside it. */
export async function nodeEngineFiles(runtime: string): Promise<EngineFiles> {
  return {
    sums: JSON.parse(await readFile(`${runtime}../runtime-checksums.json`, 'utf8')),
    read: (path) =>
      readFile(`${runtime}${path}`).then(
        (bytes) => bytes as Uint8Array<ArrayBuffer>,
        () => undefined,
      ),
    digest: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}
