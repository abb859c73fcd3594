import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { foot, introduce, row, untilRead } from '../e2e/desk';
import { expect, launch, test } from '../e2e/launch';
import { printedDossier } from '../fixtures/printed-dossier';
import { smallScan } from '../fixtures/small-scan';

const NAME = '五百页';
/** `DESK_PAGES=120 npm run bench:desk` for a quick look. */
const PAGES = Number(process.env.DESK_PAGES ?? 500);
const TURNS = 40;
const FINDS = 5;
/** Pages of a scan that is read while the desk is worked at. */
const READ_MEANWHILE = 40;
/** Longest that anything may take to be shown; past it the bench says what it waited for. */
const PATIENCE = 20_000;

/** What must be seen: a page's picture drawn; another item open than the one named, its box glowing on a drawn page; an answer of the find bar. */
type Shown = { readonly drawn: number } | { readonly openedAfter: string } | { readonly told: string };

/**
 * Time from a key to the first frame in which that is shown, in milliseconds.
 * @throws where it never is, with what the screen shows instead
 */
async function timed(page: Page, key: string, shown: Shown): Promise<number> {
  return page.evaluate(
    async ({ pressed, wanted, patience }) => {
      const isDrawn = (frame: Element | null): boolean => (frame?.querySelector('canvas')?.width ?? 0) > 1;
      const opened = (before: string): boolean => {
        const item = document.querySelector('li[data-open]');
        if (item === null || item.textContent === before) return false;
        if (item.querySelector('[aria-label="出处"] button') === null) return true;
        return isDrawn(document.querySelector('[data-page] [data-current]')?.closest('[data-page]') ?? null);
      };
      const holds = (): boolean => {
        if ('drawn' in wanted) return isDrawn(document.querySelector(`[data-page="${wanted.drawn}"]`));
        if ('openedAfter' in wanted) return opened(wanted.openedAfter);
        return [...document.querySelectorAll('form [role="status"]')].some(
          ({ textContent }) => textContent === wanted.told,
        );
      };
      const begun = performance.now();
      const on = document.activeElement ?? document.body;
      if ('told' in wanted) (on.closest('form') as HTMLFormElement).requestSubmit();
      else document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      const told = (): string => {
        const item = document.querySelector('li[data-open] button')?.textContent;
        const pages = [...document.querySelectorAll<HTMLElement>('[data-page]')].map(({ dataset }) => dataset.page);
        return `等了 ${patience} ms 没有见到 ${JSON.stringify(wanted)}；打开的是“${item}”，画着第 ${pages.join('、')} 页`;
      };
      while (!holds()) {
        if (performance.now() - begun > patience) throw new Error(told());
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - begun;
    },
    { pressed: key, wanted: shown, patience: PATIENCE },
  );
}

const middle = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0);
const worst = (times: readonly number[]): number => Math.round(Math.max(...times));
const line = (name: string, times: readonly number[]): string =>
  `${name}：中位 ${middle(times)} ms，最慢 ${worst(times)} ms（${times.length} 次）`;

async function watchLongTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const seen = globalThis as { longTasks?: number[]; observing?: PerformanceObserver };
    const long: number[] = [];
    seen.observing?.disconnect();
    seen.longTasks = long;
    seen.observing = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
    seen.observing.observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => (globalThis as { longTasks?: number[] }).longTasks ?? []);
}

/** Processor time of the window's main thread in milliseconds, which other work on the machine does not lengthen. */
async function processorClock(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/** Pages turned, items gone to, words looked for; printed under a heading. */
async function measure(page: Page, heading: string): Promise<void> {
  const longTasks = await watchLongTasks(page);
  const clock = await processorClock(page);
  const begun = await clock();
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const next = Number(await page.getByLabel(/^页，共/).inputValue()) + 1;
    turns.push(await timed(page, 'ArrowRight', { drawn: next }));
  }
  const turned = await clock();
  const jumps: number[] = [];
  for (let jump = 0; jump < TURNS; jump += 1) {
    const before = await page.locator('li[data-open]').first().textContent();
    jumps.push(await timed(page, 'j', { openedAfter: before ?? '' }));
  }
  const jumped = await clock();
  const finds: number[] = [];
  await page.keyboard.press('/');
  for (let find = 0; find < FINDS; find += 1) {
    await page.getByLabel('在本窗格中查找').fill(`查无此词语${'甲乙丙丁戊'[find]}`);
    finds.push(await timed(page, 'Enter', { told: '没有找到' }));
  }
  await page.keyboard.press('Escape');
  const long = await longTasks();
  console.log(heading);
  console.log(line(`翻页（${PAGES} 页）`, turns));
  console.log(line('到下一未定项，出处亮在页上', jumps));
  console.log(line('查找全卷没有的词', finds));
  const each = (spent: number): string => `每次 ${Math.round(spent / TURNS)} ms`;
  console.log(`主线程处理器时间：翻页${each(turned - begun)}，到未定项${each(jumped - turned)}（含期间其他绘制）`);
  console.log(`超过 100 ms 的任务：${long.filter((each) => each > 100).length} 个，最长 ${worst([0, ...long])} ms`);
  expect(turns).toHaveLength(TURNS);
}

test('the desk on 500 pages', async () => {
  test.setTimeout(1_200_000);
  const { app, page, userData } = await launch();
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await introduce(page);
    const scans = page.getByLabel('选择扫描件');
    const pdf = { mimeType: 'application/pdf' };
    await scans.setInputFiles([{ ...pdf, name: `${NAME}.pdf`, buffer: await printedDossier({ pages: PAGES }) }]);
    await untilRead(page, NAME);
    await row(page, NAME).dblclick();
    await expect(foot(page)).toContainText('未定', { timeout: 60_000 });
    await measure(page, '没有别的工作');

    await page.getByRole('link', { name: '案卷', exact: true }).click();
    await scans.setInputFiles([{ ...pdf, name: '扫描卷.pdf', buffer: await smallScan(READ_MEANWHILE) }]);
    await expect(row(page, '扫描卷')).toBeVisible();
    await row(page, NAME).dblclick();
    await expect(foot(page)).toContainText('未定', { timeout: 60_000 });
    await measure(page, '同时在识别另一卷');
    await page.getByRole('link', { name: '案卷', exact: true }).click();
    await expect(row(page, '扫描卷')).not.toContainText('已识别');
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});
