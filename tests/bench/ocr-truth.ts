import { readdir, readFile } from 'node:fs/promises';
import type { Box, Turn } from '#shared/model/geometry';

/** What stands on a page of the bench: visual lines in document order, one for each cell line. `turn` is what sets the picture upright. */
export type Truth = {
  readonly id: string;
  readonly kind: string;
  readonly quality: 'clean' | 'noisy' | 'phone' | 'seal' | 'turned';
  readonly dpi: number;
  readonly turn: Turn;
  readonly lines: readonly { readonly text: string; readonly box: Box }[];
};

export const pagesFolder = new URL('./ocr-pages/', import.meta.url);

export async function readTruths(): Promise<readonly Truth[]> {
  const names = (await readdir(pagesFolder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(new URL(name, pagesFolder), 'utf8')) as Truth),
  );
}
