import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { printedDossier } from '../fixtures/printed-dossier';
import { foot, introduce, row, untilRead } from './desk';
import { expect, type Running, test } from './launch';

const NAME = '示例卷';

async function openDesk({ page }: Running): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await introduce(page);
  await page
    .getByLabel('选择扫描件')
    .setInputFiles([{ name: `${NAME}.pdf`, mimeType: 'application/pdf', buffer: await printedDossier() }]);
  await untilRead(page, NAME);
  await row(page, NAME).dblclick();
  await expect(foot(page)).toContainText('未定');
}

/** What WCAG 2.2 AA finds on the screen, by rule. */
async function failings(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const opinion = (page: Page) => page.getByRole('region', { name: '我的意见' });
const pages = (page: Page) => page.getByRole('region', { name: /^案卷页面/ });

test('the desk by keyboard alone: evidence, overviews, two panes, confirming, undo', async ({ run }) => {
  test.setTimeout(600_000);
  const { page, complaints } = run;
  await openDesk(run);

  await test.step('lines of the page become evidence, and Ctrl Z takes them back', async () => {
    await page.keyboard.press('2');
    await page.keyboard.press('n');
    await page.keyboard.type('经核对原页');
    await page.keyboard.press('Escape');
    const evidence = opinion(page).getByRole('list', { name: '我的出处' }).getByRole('listitem');
    const before = await evidence.count();
    await page.keyboard.press('e');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('toolbar', { name: '取用页面内容' })).toContainText('作为出处');
    await page.keyboard.press('Enter');
    await expect(evidence).toHaveCount(before + 1);
    await page.keyboard.press('Control+z');
    await expect(evidence).toHaveCount(before);
  });

  await test.step('the timeline and the matrix open pages', async () => {
    await page.keyboard.press('h');
    const timeline = page.getByRole('group', { name: '办案时间线' });
    await timeline
      .getByRole('button', { name: /行政处罚决定书/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('spinbutton', { name: /^页/ })).toHaveValue('4');
    expect(await failings(page)).toEqual([]);
    await page.keyboard.press('m');
    await expect(page.getByRole('rowheader', { name: '当事人' })).toBeVisible();
    expect(await failings(page)).toEqual([]);
    await page.keyboard.press('m');
  });

  await test.step('a second pane aligns with the counterpart', async () => {
    await page.keyboard.press('y');
    await expect(pages(page)).toHaveCount(2);
    expect(await failings(page)).toEqual([]);
    await page.keyboard.press('s');
    await expect(pages(page)).toHaveCount(1);
    await page.keyboard.press('c');
    await expect(pages(page)).toHaveCount(1);
    await page.keyboard.press('c');
  });

  await test.step('a doubtful fact is confirmed with one key', async () => {
    await page.keyboard.press('p');
    const asked = page.getByRole('region', { name: '确认要素' });
    await expect(asked).toContainText('还有');
    expect(await failings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('pages are put in order on the board', async () => {
    await page.keyboard.press('b');
    const board = page.getByRole('toolbar', { name: '整理页面' });
    await expect(board).toBeVisible();
    expect(await failings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(board).toHaveCount(0);
  });

  await test.step('commands are found by their words, and keys can be changed', async () => {
    await page.keyboard.press('Control+Shift+P');
    await page.getByRole('combobox', { name: '命令' }).fill('按键一览');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '更改按键：放大镜' }).click();
    await page.keyboard.press('F9');
    await expect(page.getByText('F9')).toBeVisible();
    expect(await failings(page)).toEqual([]);
  });

  expect(complaints).toEqual([]);
});
