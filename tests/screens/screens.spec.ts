import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { foot, introduce, row, untilRead } from '../e2e/desk';
import { expect, launch, test } from '../e2e/launch';
import { smallScan } from '../fixtures/small-scan';

const folder = join(import.meta.dirname, '../../test-results/screens');
const NAME = '滨江卷';
const sizes = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '1920x1080', width: 1920, height: 1080 },
  { name: '200-per-cent', width: 683, height: 384 },
];

/** One screen in every size, light and dark. */
async function pictures(page: Page, screen: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
    for (const { name, width, height } of sizes) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.screenshot({ path: join(folder, `${screen}-${name}-${scheme}.png`) });
    }
  }
}

test('every screen, in every size, light and dark', async () => {
  rmSync(folder, { recursive: true, force: true });
  const { app, page, userData } = await launch();
  try {
    await page.getByLabel('评查员姓名').waitFor();
    await pictures(page, '1-first-start');
    await introduce(page);
    await page.getByRole('heading', { name: '案卷' }).waitFor();
    await pictures(page, '2-empty-library');
    await page
      .getByLabel('选择扫描件')
      .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await smallScan(8) }]);
    await untilRead(page, NAME);
    await pictures(page, '3-library');
    await page.setViewportSize({ width: 1366, height: 768 });
    await row(page, NAME).dblclick();
    await foot(page).waitFor();
    await expect(page.getByText('正在绘制')).toHaveCount(0);
    await page.keyboard.press('j');
    await page.getByRole('region', { name: '我的意见' }).waitFor();
    await pictures(page, '4-review');
    await page.keyboard.press('f');
    await pictures(page, '5-facts');
    await page.keyboard.press('f');
    await page.keyboard.press('?');
    await pictures(page, '6-keys');
    await page.keyboard.press('?');
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const [key, screen] of [
      ['h', '6a-timeline'],
      ['m', '6b-matrix'],
      ['w', '6c-text'],
    ] as const) {
      await page.keyboard.press(key);
      await pictures(page, screen);
    }
    await page.keyboard.press('w');
    await page.keyboard.press('y');
    await pictures(page, '6d-two-panes');
    await page.keyboard.press('s');
    await page.keyboard.press('p');
    await pictures(page, '6e-confirm');
    await page.keyboard.press('p');
    await page.keyboard.press('b');
    await pictures(page, '6f-organise');
    await page.keyboard.press('Escape');
    for (const [route, screen] of [
      ['#/templates', '7-standards'],
      ['#/settings', '8-settings'],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await pictures(page, screen);
    }
    expect(readdirSync(folder)).toHaveLength(14 * sizes.length * 2);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});
