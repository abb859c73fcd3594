import { readFile } from 'node:fs/promises';
import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import { openPictureFile } from '#electron/headless/rasterizer/open-picture-file';
import { READING_DPI } from '#shared/pipeline/index';
import type { PageReader, ReadingPolicy } from '#shared/ports/page-reader';
import type { Picture } from '#shared/ports/picture';
import { rivalsHere } from './ocr-rivals';
import { pagesFolder, type Truth } from './ocr-truth';

export type Reading = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly turn?: number;
  readonly legibility?: number;
};

export type BenchReader = {
  readonly name: string;
  /** `cpu`: processor seconds, workers and child processes included. */
  read(pages: readonly Truth[]): Promise<{ readonly readings: readonly Reading[]; readonly cpu: number }>;
  close(): Promise<void>;
};

/**
 * The program's own reader under a policy, as many pages at once as it has workers. Each has read `warm` once before: in a
 * dossier of hundreds starting counts for nothing, in a round of three for half. What it costs to start is measured by itself.
 */
export async function openOurs(policy: ReadingPolicy, warm: Truth): Promise<BenchReader> {
  const reader = await openNodeReader(policy, { jobs: 2 });
  await Promise.all(Array.from({ length: reader.size }, () => readOne(reader, warm)));
  return {
    name: `${policy} (${reader.size} workers)`,
    async read(pages) {
      const from = process.cpuUsage();
      const readings = await Promise.all(pages.map((truth) => readOne(reader, truth)));
      const { user, system } = process.cpuUsage(from);
      return { readings, cpu: (user + system) / 1e6 };
    },
    close: () => reader.close(),
  };
}

export async function openRivals(): Promise<readonly BenchReader[]> {
  return (await rivalsHere()).map(({ name, read }) => ({
    name,
    async read(pages) {
      const { texts, cpu } = await read(pages);
      return { readings: texts.map((text) => ({ text, lines: text.split('\n') })), cpu };
    },
    close: async () => {},
  }));
}

export async function readOne(reader: PageReader, truth: Truth): Promise<Reading> {
  const { read } = await reader.page(await pictureOf(truth), {});
  const { lines, turn, legibility } = read;
  const texts = lines.map(({ text }) => text);
  return { text: texts.join('\n'), lines: texts, turn, legibility };
}

/** As the program itself would have it: decoded, and no larger than what recognition asks for. */
export async function pictureOf({ id }: Truth): Promise<Picture> {
  const scan = await openPictureFile(id, await readFile(new URL(`${id}.jpg`, pagesFolder)), 'image/jpeg');
  const picture = await scan.picture(0, READING_DPI);
  await scan.close();
  return picture;
}
