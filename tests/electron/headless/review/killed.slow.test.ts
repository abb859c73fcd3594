import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** `KILLED_PAGES=300` for the long run; the short one is killed after almost every page. */
const PAGES = Number(process.env.KILLED_PAGES ?? 16);
const KILLS = 20;
const random = randomFrom('killed');
const derived = join(folder, 'library', 'derived');

/** Every stored reading with the time it was written. */
function stored(): ReadonlyMap<string, number> {
  const files = readdirSync(derived, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => [name, statSync(join(parentPath, name)).mtimeMs]));
}

/** Runs until so many readings are stored, then kills without warning; false where the run ended first. */
function killAt(scan: string, count: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['electron/launch/review.mjs', scan, '--library', join(folder, 'library'), '--out', join(folder, 'out')],
      {
        cwd: root,
        detached: true,
      },
    );
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      const read = Number(/已读 (\d+)\//.exec(words)?.[1] ?? 0);
      if (read >= count && read < PAGES) process.kill(-child.pid!, 'SIGKILL');
    });
    child.once('exit', (_, signal) => done(signal === 'SIGKILL'));
  });
}

test('killed again and again, nothing is lost and nothing is read twice', async () => {
  const scan = join(folder, '卷.pdf');
  writeFileSync(scan, await smallScan(PAGES));
  let before: ReadonlyMap<string, number> = new Map();
  for (let kill = 0; kill < KILLS && before.size < PAGES; kill += 1) {
    const stretch = 1 + Math.floor((random.next() * 2 * PAGES) / KILLS);
    const killed = await killAt(scan, before.size + stretch);
    const after = stored();
    for (const [name, written] of before) expect(after.get(name), name).toBe(written);
    expect(after.size).toBeGreaterThanOrEqual(before.size);
    before = after;
    if (!killed) break;
  }
  expect((await review(scan, '--library', join(folder, 'library'), '--out', join(folder, 'out'))).code).toBe(0);
  for (const [name, written] of before) expect(stored().get(name), name).toBe(written);
  const report = JSON.parse(readFileSync(join(folder, 'out', '卷.json'), 'utf8')) as DossierReport;
  expect(report.pages.map(({ engine }) => engine !== '')).toEqual(Array.from({ length: PAGES }, () => true));
  const journal = readFileSync(join(folder, 'library', 'journal', '000001.jsonl'), 'utf8')
    .trim()
    .split('\n');
  expect(journal).toHaveLength(1);
}, 3_600_000);
