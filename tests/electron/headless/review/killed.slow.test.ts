import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DossierReport } from '#shared/model/report';
import { randomFrom } from '../../../fixtures/maker/random';
import { smallScan } from '../../../fixtures/small-scan';
import { review } from './command-line';

const root = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `KILLED_PAGES=300` for the long run, of pages that each hold a third of a sheet. */
const PAGES = Number(process.env.KILLED_PAGES ?? 16);
const BANDS = 3;
const KILLS = 20;
/** Longest time from the page at which a kill is due to the kill itself, milliseconds: it may come at any moment of a page. */
const LATE = 1500;
/** Never so late that a run could come to its end before it is killed. */
const LAST = Math.max(0, PAGES - 12);
const random = randomFrom('killed');
const library = join(folder, 'library');
const ordered = (scan: string) =>
  [scan, '--engine', 'pp-ocr-quick', '--library', library, '--out', join(folder, 'out')] as const;

/** Every stored reading with the time it was written: a page read again would be written again. */
function stored(): ReadonlyMap<string, number> {
  const derived = join(library, 'derived');
  if (!existsSync(derived)) return new Map();
  const files = readdirSync(derived, { recursive: true, withFileTypes: true });
  const whole = files.filter((entry) => entry.isFile() && entry.name.endsWith('.txt'));
  return new Map(
    whole.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      JSON.parse(readFileSync(path, 'utf8'));
      return [name, statSync(path).mtimeMs];
    }),
  );
}

/** Runs until `count` readings are there and `wait` is over, then kills without warning. */
function killAt(scan: string, already: number, count: number, wait: number): Promise<'killed' | 'ended'> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['electron/launch/review.mjs', ...ordered(scan)], {
      cwd: root,
      detached: true,
    });
    let due = false;
    const read = (pages: number) => {
      if (due || pages < count) return;
      due = true;
      // The whole group: the launcher and the run that it started.
      setTimeout(() => child.exitCode ?? process.kill(-child.pid!, 'SIGKILL'), wait);
    };
    read(already);
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      for (const [, pages] of words.matchAll(/已读 (\d+)\//g)) read(Number(pages));
    });
    child.once('exit', (_, signal) => done(signal === 'SIGKILL' ? 'killed' : 'ended'));
  });
}

test('killed again and again, nothing is lost and nothing is read twice', async () => {
  const scan = join(folder, '卷.pdf');
  writeFileSync(scan, await smallScan(PAGES, BANDS));
  const moments = Array.from({ length: KILLS }, () => Math.floor(random.next() * (LAST + 1))).sort((a, b) => a - b);
  let before = stored();
  for (const moment of moments) {
    expect(await killAt(scan, before.size, moment, random.next() * LATE)).toBe('killed');
    const after = stored();
    for (const [name, written] of before) expect(after.get(name), name).toBe(written);
    before = after;
  }
  expect((await review(...ordered(scan))).code).toBe(0);
  const after = stored();
  for (const [name, written] of before) expect(after.get(name), name).toBe(written);
  expect(after.size).toBe(PAGES);
  const report = JSON.parse(readFileSync(join(folder, 'out', '卷.json'), 'utf8')) as DossierReport;
  expect(report.pages.map(({ engine }) => engine !== '')).toEqual(Array.from({ length: PAGES }, () => true));
  const journal = readFileSync(join(library, 'journal', '000001.jsonl'), 'utf8')
    .trim()
    .split('\n');
  expect(journal).toHaveLength(1);
}, 3_600_000);
