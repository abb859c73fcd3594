/**
 * How well and how fast pages are read on the command line, beside native tesseract and ocrmypdf where installed.
 * Prints; asserts nothing. Readers take turns round by round, so that a busy machine slows everyone alike.
 *
 *   npm run bench:ocr -- [--policies standard,quick] [--round 1,3] [--round-of 9] [--rivals tesseract] [--no-rivals] [--only KIND|QUALITY|ID] [--worst] [--record]
 *   npm run bench:ocr -- --machine first,workers,memory,legibility [--policies …] [--only …] [--count 1000] [--minutes 7]
 *
 * Slices may be run one after the other: --record keeps the rounds in ocr-rounds.json and the table is made of all of them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import type { ReadingPolicy } from '#shared/ports/page-reader';
import { prepareRuntime } from '../../resources/prepare-runtime.mjs';
import { legibilityBySteps } from './ocr-legibility';
import { firstPage, memoryOver, twoAgainstOne } from './ocr-machine';
import { type BenchReader, openOurs, openRivals, type Reading } from './ocr-readers';
import { deal, keepRounds, keptRounds, type PageScore, type Round } from './ocr-rounds';
import { comparable, lineErrors, orderKept } from './ocr-score';
import { errorTable, speedTable } from './ocr-table';
import { readTruths, type Truth } from './ocr-truth';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const only = option('--only')?.split(',');
const roundOf = Number(option('--round-of') ?? 3);
const recording = process.argv.includes('--record');
const policies = (option('--policies') ?? 'standard,quick,tesseract-only').split(',') as ReadingPolicy[];
const wanted = ({ kind, quality, id }: Truth) =>
  only === undefined || [kind, quality, id].some((of) => only.includes(of));

await prepareRuntime();
const truths = await readTruths();
const smallest = truths.find(({ id }) => id === 'receipt-clean-1')!;
if (process.argv.includes('--machine')) await machine((option('--machine') ?? '').split(','));
else await compare();

async function compare(): Promise<void> {
  const readers: BenchReader[] = [];
  for (const policy of policies) if (policy !== ('' as string)) readers.push(await openOurs(policy, smallest));
  const rivals = option('--rivals') ?? '';
  if (!process.argv.includes('--no-rivals')) {
    readers.push(...(await openRivals()).filter(({ name }) => name.startsWith(rivals)));
  }
  const rounds = await run(readers);
  for (const reader of readers) await reader.close();
  const all = recording ? await keptRounds() : rounds;
  const report = `${errorTable(all)}\n\n${speedTable(all)}`;
  console.log(report);
  if (recording) await write(report, all);
}

async function run(readers: readonly BenchReader[]): Promise<readonly Round[]> {
  const started = new Date().toISOString();
  const machineName = `${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`;
  const asked = option('--round')?.split(',').map(Number);
  const rounds: Round[] = [];
  for (const [at, cards] of deal(truths, roundOf).entries()) {
    const pages = cards.filter(wanted);
    if (pages.length === 0 || (asked !== undefined && !asked.includes(at + 1))) continue;
    for (const { name, read } of readers) {
      const from = performance.now();
      const { readings, cpu } = await read(pages);
      const seconds = (performance.now() - from) / 1000;
      const scores = pages.map((truth, place) => scored(truth, readings[place] ?? { text: '', lines: [] }));
      rounds.push({ run: started, nth: at + 1, reader: name, machine: machineName, seconds, cpu, pages: scores });
      // Kept at once: whatever ends a slice early loses one turn.
      if (recording) await keepRounds(rounds.slice(-1));
      process.stderr.write(`round ${at + 1}, ${name}: ${(seconds / pages.length).toFixed(2)} s/page\n`);
    }
  }
  return rounds;
}

function scored(truth: Truth, { text, lines, turn, legibility }: Reading): PageScore {
  const { id, kind, quality } = truth;
  if (process.argv.includes('--worst')) {
    const missed = truth.lines.filter((line) => !comparable(text).includes(comparable(line.text)));
    console.log(`${id}, legibility ${legibility ?? '–'}\n    ${missed.map((line) => line.text).join('\n    ')}`);
  }
  return {
    id,
    kind,
    quality,
    ...lineErrors(truth, text),
    kept: orderKept(truth, lines),
    ...(turn === undefined ? {} : { righted: turn === truth.turn }),
    ...(legibility === undefined ? {} : { legibility }),
  };
}

async function machine(wants: readonly string[]): Promise<void> {
  const pages = truths.filter(wanted);
  const count = Number(option('--count') ?? 1000);
  const minutes = Number(option('--minutes') ?? 7);
  for (const policy of policies) {
    if (wants.includes('first')) console.log(await firstPage(policy, pages[0]!));
    if (wants.includes('legibility')) console.log(await legibilityBySteps(policy, pages));
    if (wants.includes('workers')) console.log(await twoAgainstOne(policy, pages, 3));
    if (wants.includes('memory')) console.log(await memoryOver(policy, pages, { count, minutes, every: 50 }));
  }
}

async function write(report: string, all: readonly Round[]): Promise<void> {
  const file = new URL('./README.md', import.meta.url);
  const before = await readFile(file, 'utf8');
  const days = [...new Set(all.map(({ run: day }) => day.slice(0, 10)))].sort().join('、');
  const machines = [...new Set(all.map(({ machine: name }) => name))].join('；');
  const section = `## 识别：逐行字错率（%）与速度\n\n${days}，${machines}。\n\n${report}\n`;
  const marked = /<!-- ocr -->[\s\S]*?<!-- \/ocr -->/;
  await writeFile(file, before.replace(marked, `<!-- ocr -->\n${section}<!-- /ocr -->`));
}
