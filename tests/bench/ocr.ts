/**
 * How well and how fast pages are read on the command line, beside native tesseract and ocrmypdf where installed.
 * Prints; asserts nothing. Rounds are interleaved, so that a busy machine slows everyone alike.
 *
 *   npm run bench:ocr -- [--only KIND|QUALITY] [--policies standard,quick] [--rounds N] [--no-rivals] [--worst] [--record]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import { openPictureFile } from '#electron/headless/rasterizer/open-picture-file';
import { READING_DPI } from '#shared/pipeline/index';
import type { PageReader, ReadingPolicy } from '#shared/ports/page-reader';
import type { Picture } from '#shared/ports/picture';
import { prepareRuntime } from '../../resources/prepare-runtime.mjs';
import { rivalsHere } from './ocr-rivals';
import { comparable, lineErrors, orderKept } from './ocr-score';
import { pagesFolder, readTruths, type Truth } from './ocr-truth';

type Reading = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly turn?: number;
  readonly legibility?: number;
};
type Reader = {
  readonly name: string;
  read(pages: readonly Truth[]): Promise<readonly Reading[]>;
  close(): Promise<void>;
};
type Result = { readonly truth: Truth; readonly reading: Reading; readonly signs: number; readonly wrong: number };

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const only = option('--only');
const policies = (option('--policies') ?? 'standard,quick').split(',') as ReadingPolicy[];

await prepareRuntime();
const truths = (await readTruths()).filter(
  ({ kind, quality, id }) => only === undefined || [kind, quality, id].includes(only),
);
const readers: Reader[] = [];
for (const policy of policies) readers.push(ours(policy, await openNodeReader(policy)));
if (!process.argv.includes('--no-rivals')) {
  for (const { name, read } of await rivalsHere()) {
    readers.push({
      name,
      read: async (pages) => (await read(pages)).map((text) => ({ text, lines: text.split('\n') })),
      close: async () => {},
    });
  }
}

const results = new Map(readers.map(({ name }) => [name, [] as Result[]]));
const seconds = new Map(readers.map(({ name }) => [name, 0]));
const planned = rounds(truths).slice(0, Number(option('--rounds') ?? Infinity));
for (const [nth, round] of planned.entries()) {
  process.stderr.write(`round ${nth + 1} of ${planned.length}\n`);
  for (const { name, read } of readers) {
    const from = performance.now();
    const readings = await read(round);
    seconds.set(name, seconds.get(name)! + (performance.now() - from) / 1000);
    round.forEach((truth, at) => {
      const reading = readings[at] ?? { text: '', lines: [] };
      results.get(name)!.push({ truth, reading, ...lineErrors(truth, reading.text) });
    });
  }
}
for (const reader of readers) await reader.close();

const report = table();
console.log(report);
if (process.argv.includes('--worst')) console.log(worst());
if (process.argv.includes('--record')) await record(report);

function ours(policy: ReadingPolicy, reader: PageReader): Reader {
  const readOne = async (truth: Truth): Promise<Reading> => {
    const picture = await pictureOf(truth);
    const { lines, turn, legibility } = await reader.read(picture, await reader.look(picture));
    const texts = lines.map(({ text }) => text);
    return { text: texts.join('\n'), lines: texts, turn, legibility };
  };
  return {
    name: `${policy} (${reader.size} workers)`,
    read: (pages) => Promise.all(pages.map(readOne)),
    close: () => reader.close(),
  };
}

/** As the program itself would have it: decoded, and no larger than what recognition asks for. */
async function pictureOf({ id }: Truth): Promise<Picture> {
  const scan = await openPictureFile(id, await readFile(new URL(`${id}.jpg`, pagesFolder)), 'image/jpeg');
  const picture = await scan.picture(0, READING_DPI);
  await scan.close();
  return picture;
}

/** Every round holds pages of every quality: they are dealt out like cards, quality by quality. */
function rounds(all: readonly Truth[]): readonly (readonly Truth[])[] {
  const dealt = [...all].sort((a, b) => a.quality.localeCompare(b.quality));
  const count = Math.max(1, Math.round(all.length / 9));
  return Array.from({ length: count }, (_, nth) => dealt.filter((_truth, at) => at % count === nth));
}

function table(): string {
  const qualities = ['clean', 'noisy', 'phone', 'seal', 'turned'];
  const kinds = [...new Set(planned.flat().map(({ kind }) => kind))];
  const head = ['', 'all', ...qualities, ...kinds, 'in order', 'righted', 's/page'];
  const rows = readers.map(({ name }) => {
    const all = results.get(name)!;
    const cells = [
      all,
      ...qualities.map((quality) => all.filter(({ truth }) => truth.quality === quality)),
      ...kinds.map((kind) => all.filter(({ truth }) => truth.kind === kind)),
    ];
    const kept = all.reduce((sum, { truth, reading }) => sum + orderKept(truth, reading.lines), 0) / all.length;
    const turned = all.filter(({ reading }) => reading.turn !== undefined);
    const righted =
      turned.length === 0
        ? '–'
        : `${turned.filter(({ truth, reading }) => truth.turn === reading.turn).length}/${turned.length}`;
    return [
      name,
      ...cells.map(errorRate),
      `${(100 * kept).toFixed(1)} %`,
      righted,
      (seconds.get(name)! / all.length).toFixed(2),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function errorRate(some: readonly Result[]): string {
  const signs = some.reduce((sum, result) => sum + result.signs, 0);
  return signs === 0 ? '–' : ((100 * some.reduce((sum, { wrong }) => sum + wrong, 0)) / signs).toFixed(2);
}

function worst(): string {
  return readers
    .map(({ name }) => {
      const poor = [...results.get(name)!].sort((a, b) => b.wrong / b.signs - a.wrong / a.signs).slice(0, 8);
      const rows = poor.map(({ truth, reading, signs, wrong }) => {
        const missed = truth.lines.filter(({ text }) => !comparable(reading.text).includes(comparable(text)));
        return `${truth.id}: ${((100 * wrong) / signs).toFixed(1)} %, legibility ${reading.legibility ?? '–'}\n    ${missed.map(({ text }) => text).join('\n    ')}`;
      });
      return `\n${name}\n${rows.join('\n')}`;
    })
    .join('\n');
}

async function record(report: string): Promise<void> {
  const file = new URL('./README.md', import.meta.url);
  const before = await readFile(file, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`;
  const section = `## 识别：逐行字错率（%）与每页秒数\n\n${day}，${machine}，${planned.flat().length} 页。\n\n${report}\n`;
  const marked = /<!-- ocr -->[\s\S]*?<!-- \/ocr -->/;
  await writeFile(file, before.replace(marked, `<!-- ocr -->\n${section}<!-- /ocr -->`));
}
