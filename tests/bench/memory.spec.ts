import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { introduce, row } from '../e2e/desk';
import { expect, launch, test } from '../e2e/launch';
import { benchScan } from './bench-scan';
import { treeMemory } from './process-memory';

const NAME = '长卷';
/** `MEMORY_PAGES=60 npm run bench:memory` for a quick look; `MEMORY_MINUTES` ends it early. */
const PAGES = Number(process.env.MEMORY_PAGES ?? 300);
const MINUTES = Number(process.env.MEMORY_MINUTES ?? 600);
const EVERY = 50;
const SAMPLED = 10_000;
const MEGABYTE = 2 ** 20;

type Stretch = { whole: number; renderer: number; heap: number };

/** Live objects of the window's own thread, in MB: what its workers hold is not among them. */
async function heapOf(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / MEGABYTE;
  };
}

/** Pages read so far, as the top line says; undefined while it says nothing of pages. */
async function pagesRead(page: Page): Promise<number | undefined> {
  const told = await page
    .getByRole('button', { name: /正在识别 \d+\/\d+ 页/ })
    .textContent({ timeout: 5000 })
    .catch(() => null);
  return told === null ? undefined : Number(/(\d+)\/\d+ 页/.exec(told)?.[1]);
}

/** Whether the scan is read before so many milliseconds are over. */
const isReadWithin = (page: Page, timeout: number): Promise<boolean> =>
  expect(row(page, NAME))
    .toContainText('已识别', { timeout })
    .then(
      () => true,
      () => false,
    );

test('the memory of the window while a long scan is read', async () => {
  test.setTimeout(MINUTES * 60_000 + 600_000);
  const { app, page, userData } = await launch();
  const folder = await mkdtemp(join(tmpdir(), 'long-scan-'));
  try {
    await introduce(page);
    const file = join(folder, `${NAME}.pdf`);
    await writeFile(file, await benchScan(PAGES));
    const heap = await heapOf(page);
    const root = app.process().pid!;
    const { whole, renderer } = treeMemory(root);
    console.log(`识别以前：整个程序 ${Math.round(whole)} MB，窗口 ${Math.round(renderer)} MB`);
    await page.getByLabel('选择扫描件').setInputFiles(file);
    await expect(row(page, NAME)).toBeVisible({ timeout: 120_000 });

    const until = performance.now() + MINUTES * 60_000;
    const stretches: Stretch[] = [];
    let done = 0;
    while (performance.now() < until && !(await isReadWithin(page, SAMPLED))) {
      done = (await pagesRead(page)) ?? done;
      const now = { ...treeMemory(root), heap: await heap() };
      const at = Math.floor(Math.min(done, PAGES - 1) / EVERY);
      const { whole, renderer, heap: most } = stretches[at] ?? { whole: 0, renderer: 0, heap: 0 };
      stretches[at] = {
        whole: Math.max(whole, now.whole),
        renderer: Math.max(renderer, now.renderer),
        heap: Math.max(most, now.heap),
      };
    }
    const each = (of: keyof Stretch): string => stretches.map((stretch) => Math.round(stretch[of])).join('、');
    console.log(`${done}/${PAGES} 页；每 ${EVERY} 页的最高值（MB）`);
    console.log(`整个程序：${each('whole')}`);
    console.log(`窗口（含识别、成像各线程）：${each('renderer')}`);
    console.log(`其中窗口主线程的 JS 堆：${each('heap')}`);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    rmSync(folder, { recursive: true, force: true });
  }
});
