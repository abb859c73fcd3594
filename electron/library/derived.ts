import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '#shared/base/app-error';
import { ifThere, onDisk } from './disk-refusal';
import type { Files } from './files';

export type Derived = {
  /** @throws AppError `disk-low` below one gigabyte, `disk-full` */
  keep(key: string, text: string): Promise<void>;
  get(key: string): Promise<string | undefined>;
};

/** Below this, only what a person decided is still written. */
const LOW = 2 ** 30;

/** `<folder>/ab/<key>.txt`: whatever can be read again from the originals, at some cost. */
export function derivedIn(folder: string, files: Files): Derived {
  return {
    async keep(key, text) {
      const free = await files.free(dirname(folder));
      if (free !== undefined && free < LOW) throw new AppError('disk-low', `剩余 ${(free / LOW).toFixed(1)} GB`);
      const file = fileOf(folder, key);
      await onDisk('识别结果', async () => {
        await mkdir(dirname(file), { recursive: true });
        await files.replace(file, text, 'unflushed');
      });
    },
    /** An empty file is one that a power cut left without its content. */
    get: async (key) => (await ifThere(readFile(fileOf(folder, key), 'utf8'))) || undefined,
  };
}

function fileOf(folder: string, key: string): string {
  if (!/^[a-z0-9-]{1,200}$/.test(key)) throw new Error(`not a key: ${key}`);
  return join(folder, key.slice(0, 2), `k-${key}.txt`);
}
