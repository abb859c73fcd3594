import { rmSync } from 'node:fs';
import { printedDossier } from '../fixtures/printed-dossier';
import { audit, settled, type Trouble } from './axe';
import { foot, introduce, READING, row, untilRead } from './desk';
import { expect, launch, test } from './launch';

const NAME = '超市卷';

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
