import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { foot, introduce, row, untilRead } from '../e2e/desk';
import { expect, launch, test } from '../e2e/launch';
import { printedDossier } from '../fixtures/printed-dossier';

const NAME = '五百页';
const PAGES = 500;
const TURNS = 40;

/** What must be seen: a page's picture drawn, or another item open than the one named. */
type Shown = { readonly drawn: number } | { readonly openedAfter: string };

/** Time from a key to the first frame in which that is shown, in milliseconds. */
async function timed(page: Page, key: string, shown: Shown): Promise<number> {
  return page.evaluate(
    async ({ pressed, wanted }) => {
      const holds = (): boolean =>
        'drawn' in wanted
          ? (document.querySelector<HTMLCanvasElement>(`[data-page="${wanted.drawn}"] canvas`)?.width ?? 0) > 1
          : document.querySelector('li[data-open]')?.textContent !== wanted.openedAfter;
      const begun = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      while (!holds()) await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    },
    { pressed: key, wanted: shown },
  );
}

const middle = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);
const worst = (times: readonly number[]): number => Math.round(Math.max(...times));

test('the desk on 500 pages', async () => {
  test.setTimeout(1_200_000);
  const { app, page, userData } = await launch();
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await introduce(page);
    await page
      .getByLabel('选择扫描件')
      .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier(PAGES) }]);
    await untilRead(page, NAME);
    await row(page, NAME).dblclick();
    await expect(foot(page)).toContainText('未定', { timeout: 60_000 });
    await page.evaluate(() => {
      const long: number[] = [];
      (globalThis as { longTasks?: number[] }).longTasks = long;
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ['longtask'],
      });
    });
    const turns: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const next = Number(await page.getByLabel(/^页，共/).inputValue()) + 1;
      turns.push(await timed(page, 'ArrowRight', { drawn: next }));
    }
    const jumps: number[] = [];
    for (let jump = 0; jump < TURNS; jump += 1) {
      const before = await page.locator('li[data-open]').first().textContent();
      jumps.push(await timed(page, 'j', { openedAfter: before ?? '' }));
    }
    const long = await page.evaluate(() => (globalThis as { longTasks?: number[] }).longTasks ?? []);
    console.log(`翻页：中位 ${middle(turns)} ms，最慢 ${worst(turns)} ms（${TURNS} 次，${PAGES} 页）`);
    console.log(`到下一未定项：中位 ${middle(jumps)} ms，最慢 ${worst(jumps)} ms（${TURNS} 次）`);
    console.log(`超过 100 ms 的任务：${long.filter((each) => each > 100).length} 个，最长 ${worst([0, ...long])} ms`);
    expect(turns).toHaveLength(TURNS);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});
