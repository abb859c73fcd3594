import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import { headlessRasterizer } from '#electron/headless/rasterizer/rasterizer';
import { sha256 } from '#shared/base/sha256';
import type { Sha256 } from '#shared/model/ids';
import type { PageReading, ReadPage } from '#shared/model/page-text';
import { readDossier, readingKey, recipeOf } from '#shared/pipeline/index';

const assets = fileURLToPath(new URL('../../resources/runtime/pdfjs', import.meta.url));
/** Readings are kept between runs, so that a changed check is measured without reading anew. */
const cache = fileURLToPath(new URL('../../.cache/readings/', import.meta.url));

/** A scan through the real engine, read as the program reads by default. */
export async function pagesThroughOcr(path: string): Promise<readonly ReadPage[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const digest = sha256(bytes) as Sha256;
  const scan = await headlessRasterizer(assets).open({ name: path, media: 'application/pdf', bytes });
  const reader = await openNodeReader('standard');
  const file = (key: string): string => join(cache, `${key}.json`);
  mkdirSync(cache, { recursive: true });
  try {
    return await readDossier({
      pages: Array.from({ length: scan.pages }, (_, index) => ({ ordinal: index + 1, scan: digest, index })),
      open: async () => scan,
      reader,
      clock: { now: () => new Date() },
      shelf: {
        async find(page) {
          const kept = file(readingKey(page, recipeOf(reader)));
          return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as PageReading) : undefined;
        },
        keep: async (reading) => writeFileSync(file(readingKey(reading, recipeOf(reader))), JSON.stringify(reading)),
      },
    });
  } finally {
    await reader.close();
    await scan.close();
  }
}
