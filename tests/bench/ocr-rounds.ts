import { readFile, writeFile } from 'node:fs/promises';
import type { Truth } from './ocr-truth';

/** One page as one reader read it. `kept`: share of lines in their order; `righted` only where the reader says how it turned the page. */
export type PageScore = {
  readonly id: string;
  readonly kind: string;
  readonly quality: Truth['quality'];
  readonly signs: number;
  readonly wrong: number;
  readonly kept: number;
  readonly righted?: boolean;
  readonly legibility?: number;
};

/** One reader's turn in one round. `run` is shared by the readers that took turns on a machine under the same load. */
export type Round = {
  readonly run: string;
  readonly nth: number;
  readonly reader: string;
  readonly machine: string;
  /** Wall clock, and processor time of all threads and child processes. */
  readonly seconds: number;
  readonly cpu: number;
  readonly pages: readonly PageScore[];
};

const file = new URL('./ocr-rounds.json', import.meta.url);

export const keptRounds = async (): Promise<readonly Round[]> =>
  JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) as Round[];

/** What was measured before, each reader's round replaced where any of its pages was read again. */
export async function keepRounds(fresh: readonly Round[]): Promise<readonly Round[]> {
  const page = (reader: string, id: string) => `${reader}/${id}`;
  const again = new Set(fresh.flatMap(({ reader, pages }) => pages.map(({ id }) => page(reader, id))));
  const kept = (await keptRounds()).filter(({ reader, pages }) => !pages.some(({ id }) => again.has(page(reader, id))));
  const all = [...kept, ...fresh];
  await writeFile(file, `${JSON.stringify(all, undefined, 2)}\n`);
  return all;
}

/**
 * The set in rounds of pages of different quality and kind: of three where a machine is shared with others, of more where
 * what two workers gain is to be seen (of three pages the last is read by one alone). The same pages always stand in the same round.
 */
export function deal(all: readonly Truth[], size: number): readonly (readonly Truth[])[] {
  const cards = [...all].sort((a, b) => a.quality.localeCompare(b.quality));
  const count = Math.max(1, Math.round(all.length / size));
  return Array.from({ length: count }, (_, nth) => cards.filter((_card, at) => at % count === nth));
}
