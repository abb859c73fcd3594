import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { settled } from '../e2e/axe';
import { foot, introduce, row, untilRead } from '../e2e/desk';
import { agencyRooms, bureauRooms, emptyRooms, furnish, mainDialogs, type Walk } from '../e2e/every-screen';
import { expect, launch, type Running, test } from '../e2e/launch';
import { printedDossier } from '../fixtures/printed-dossier';

const folder = join(import.meta.dirname, '../../test-results/screens');
const NAME = '超市卷';
const sizes = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '1920x1080', width: 1920, height: 1080 },
  { name: '200-per-cent', width: 683, height: 384 },
];

/** One screen in every size, light and dark; left as it was found, at the smallest desk. */
async function pictures(page: Page, screen: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme);
    for (const { name, width, height } of sizes) {
      await page.setViewportSize({ width, height });
      await expect(page.getByText('正在绘制')).toHaveCount(0);
      await settled(page);
      await page.screenshot({ path: join(folder, `${screen}-${name}-${scheme}.png`) });
    }
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** A program of its own for each part; `taken` is how many screens that part must have pictured. */
async function part(prefix: string, screens: (running: Running, picture: typeof pictures) => Promise<void>) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.startsWith(prefix)) rmSync(join(folder, file));
  const running = await launch();
  let taken = 0;
  try {
    await running.page.setViewportSize({ width: 1366, height: 768 });
    await screens(running, async (page, screen) => {
      taken += 1;
      await pictures(page, `${prefix}-${screen}`);
    });
    expect(readdirSync(folder).filter((file) => file.startsWith(prefix))).toHaveLength(taken * sizes.length * 2);
  } finally {
    await running.app.close();
    rmSync(running.userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Screens one after another, numbered as they come. */
const walked = (prefix: string, ...walks: readonly ((page: Page) => Walk)[]) =>
  part(prefix, async ({ page }, picture) => {
    let number = 0;
    for (const walk of walks) {
      for await (const screen of walk(page)) {
        number += 1;
        await picture(page, `${String(number).padStart(2, '0')}-${screen}`);
      }
    }
  });

test('doors and empty rooms', () => walked('door', emptyRooms));

test('rooms and dialogs with something in them', () =>
  walked(
    'room',
    async function* (page) {
      await furnish(page);
      yield* bureauRooms(page);
    },
    agencyRooms,
    mainDialogs,
  ));

test('the desk', () =>
  part('desk', async ({ page }, picture) => {
    await introduce(page);
    await page
      .getByLabel('选择扫描件')
      .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier() }]);
    await untilRead(page, NAME);
    await picture(page, '01-library');
    await row(page, NAME).focus();
    await page.keyboard.press('Space');
    await page.getByRole('dialog').waitFor();
    await picture(page, '02-pages');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await row(page, NAME).dblclick();
    await foot(page).waitFor();
    for (const [keys, screen] of [
      [['j'], '03-review'],
      [['2'], '04-violated'],
      [['e', 'ArrowDown', 'Shift+ArrowDown'], '05-evidence'],
      [['Escape', 'z'], '06-zoom-to-box'],
      [['z', 'i'], '07-loupe'],
      [['i', 'c'], '08-continuous'],
      [['c', 'h'], '09-timeline'],
      [['m'], '10-matrix'],
      [['w'], '11-text'],
      [['w', 'y'], '12-two-panes'],
      [['s', 'f'], '13-facts'],
      [['f', 'p'], '14-confirm'],
      [['p', 'v'], '15-procedure'],
      [['v', '?'], '16-keys'],
      [['?', 'b'], '17-organise'],
      [['Escape', 'Control+Shift+P'], '18-palette'],
      [['Escape', '/'], '19-find'],
      [['Escape', 'ArrowDown', 'a'], '20-together'],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await picture(page, screen);
    }
    await foot(page).getByRole('button', { expanded: false }).first().click();
    await picture(page, '21-derivation');
  }));
