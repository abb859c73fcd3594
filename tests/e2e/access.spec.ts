import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { printedDossier } from '../fixtures/printed-dossier';
import { foot, introduce, READING, row, untilRead } from './desk';
import { expect, launch, test } from './launch';

const NAME = '超市卷';

const looks = [
  { scheme: 'light', contrast: false },
  { scheme: 'dark', contrast: false },
  { scheme: 'dark', contrast: true },
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Trouble = { readonly screen: string; readonly rule: string; readonly where: string };

/** What axe finds on the screen as it stands: everything in the first look, colours in every other. */
async function audit(page: Page, screen: string): Promise<readonly Trouble[]> {
  const found: Trouble[] = [];
  for (const { scheme, contrast } of looks) {
    await page.evaluate(
      ([name, high]) => {
        const root = document.documentElement;
        root.setAttribute('data-mantine-color-scheme', name);
        root.toggleAttribute('data-high-contrast', high);
        return Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
      },
      [scheme, contrast] as const,
    );
    const axe = new AxeBuilder({ page });
    const whole = scheme === 'light' && !contrast;
    const { violations } = await (whole ? axe.withTags(RULES) : axe.withRules(['color-contrast'])).analyze();
    const look = `${scheme}${contrast ? ' high contrast' : ''}`;
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => ({
          screen: `${screen} (${look})`,
          rule: id,
          where: `${html.slice(0, 160)} ${any[0]?.message ?? ''}`,
        })),
      ),
    );
  }
  for (const { rule, where } of found) console.log(`${screen}: ${rule} ${where}`);
  return found;
}

/** Frames in a row without a change after which a room is taken to be there. */
const STILL = 20;

/** What a room shows is there: nothing is being fetched or drawn any more. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async (still) => {
    let changed = false;
    const watch = new MutationObserver(() => {
      changed = true;
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    for (let quiet = 0; quiet < still; quiet += 1) {
      await new Promise(requestAnimationFrame);
      if (changed) quiet = 0;
      changed = false;
    }
    watch.disconnect();
  }, STILL);

test('the desk in all its states', async () => {
  test.setTimeout(READING);
  const { app, page, userData } = await launch();
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await introduce(page);
    await page
      .getByLabel('选择扫描件')
      .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier() }]);
    await untilRead(page, NAME);
    const found: Trouble[] = [...(await audit(page, '案卷'))];
    await row(page, NAME).focus();
    await page.keyboard.press('Space');
    await settled(page);
    found.push(...(await audit(page, '页面情况')));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await row(page, NAME).focus();
    await page.keyboard.press('Enter');
    await expect(foot(page)).toContainText('未定', { timeout: 60_000 });
    for (const [keys, screen] of [
      [['j'], '评查'],
      [['2'], '不符合'],
      [['h'], '时间线'],
      [['m'], '对照表'],
      [['w'], '文字'],
      [['w', 'y'], '两页并看'],
      [['s', 'c'], '连续翻看'],
      [['c', 'f'], '要素'],
      [['f', 'p'], '确认要素'],
      [['p', 'v'], '程序种类'],
      [['v', '?'], '按键一览'],
      [['?', 'b'], '整理页面'],
      [['Escape', 'a'], '把握较大'],
      [['/'], '查找本卷'],
      [['Escape', 'Control+Shift+P'], '查找命令'],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await settled(page);
      found.push(...(await audit(page, screen)));
    }
    expect(found).toEqual([]);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});
